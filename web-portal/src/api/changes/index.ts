export { followChanges, type News } from './follow'
