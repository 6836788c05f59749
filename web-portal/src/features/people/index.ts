export { regionsOf } from './regions'
