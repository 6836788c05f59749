export { RequestsScreen } from './RequestsScreen'
