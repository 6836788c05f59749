export { deviceKey } from './deviceKey'
export { type DeviceKey, registerDevice, signDecision } from './registration'
