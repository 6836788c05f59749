export { DelegationsScreen } from './DelegationsScreen'
