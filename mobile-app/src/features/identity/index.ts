export { type Account, AccountProvider, useAccount } from './AccountContext'
export { callKeys } from './callKeys'
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
export { SignInAgain } from './SignInAgain'
export { SignInScreen } from './SignInScreen'
export { unlock } from './unlock'
export { UnlockScreen } from './UnlockScreen'
export { useIdentity } from './useIdentity'
export { vault } from './vault'
