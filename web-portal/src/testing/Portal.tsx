import { configureStore } from '@reduxjs/toolkit'
import { Suspense, type ReactNode } from 'react'
import { Provider } from 'react-redux'
import { MemoryRouter } from 'react-router'
import { api } from '@/api/emptyApi'
import type { User } from '@/api/generated/athena'
import { SignedIn } from '@/policies'
import { Toasts } from '@/ui/Toasts'

// The window of a test has dialogs, but cannot open them.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false
}

export const ADA: User = {
  id: '00000000-0000-4000-8000-00000000ada0',
  username: 'ada',
  displayName: 'Ada Lovelace',
  email: 'ada@example.org',
  roles: ['ANALYST'],
  locale: 'en',
  timeZone: 'UTC',
  active: true,
  version: 1,
}

/** What stands around a page: a session, a store of its own, an address. */
export function Portal({ me = ADA, at = '/', children }: { me?: User; at?: string; children: ReactNode }) {
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) => defaults().concat(api.middleware),
  })
  return (
    <Provider store={store}>
      <Toasts>
        <MemoryRouter initialEntries={[at]}>
          <SignedIn value={me}>
            <Suspense>{children}</Suspense>
          </SignedIn>
        </MemoryRouter>
      </Toasts>
    </Provider>
  )
}
