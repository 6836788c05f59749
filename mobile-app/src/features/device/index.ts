export { DevicesScreen } from './DevicesScreen'
