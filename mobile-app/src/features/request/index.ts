export { NewRequestScreen } from './NewRequestScreen'
export { RequestScreen } from './RequestScreen'
export { RequestsScreen } from './RequestsScreen'
