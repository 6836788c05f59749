export { deviceName } from './device'
