export { deviceKey } from './deviceKey'
export { OwnDevice } from './ownDevice'
