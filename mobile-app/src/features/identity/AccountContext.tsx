import { createContext, use } from 'react'

/** What somebody does about being signed in; the app does it. */
export interface Account {
  logIn: (username: string, password: string) => Promise<void>
  logOut: () => Promise<void>
  /** Whoever holds the device has shown that it is theirs. */
  unlocked: () => void
  /** Whether this device can ask who holds it. */
  canLock: () => Promise<boolean>
}

const AccountContext = createContext<Account | undefined>(undefined)

export const AccountProvider = AccountContext.Provider

export function useAccount(): Account {
  const account = use(AccountContext)
  if (!account) {
    throw new Error('There is no account around this')
  }
  return account
}
