export {
  identityReducer,
  sessionExpired,
  signedIn,
  signedOut,
  statusBecame,
  type Status,
} from './identitySlice'
export { dataKey, forgetDataKey } from './keys'
export { newId, randomBytes } from './random'
export { type Ended, Session } from './session'
export { vault } from './vault'
