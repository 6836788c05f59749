import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, useState, type ReactNode } from 'react'
import { Provider } from 'react-redux'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import type { User } from '@/api/generated/athena'
import { makeStore } from '@/app/store'
import { SignedIn } from '@/policies'
import { Toasts } from '@/ui/Toasts'

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

interface Around {
  /** Who is signed in. */
  me?: User
  at?: string
  /** The address of the part, where it matters; beyond it is nothing. */
  path?: string
}

/** What stands around a part of the portal: a cache with nothing in it, messages, a session, an address. */
export function Portal({ me = ADA, at = '/', path = '*', children }: Around & { children: ReactNode }) {
  const [store] = useState(makeStore)
  return (
    <Provider store={store}>
      <Toasts>
        <SignedIn value={me}>
          <MemoryRouter initialEntries={[at]}>
            <Suspense>
              <Routes>
                <Route path={path} element={children} />
                {path !== '*' && <Route path="*" element={null} />}
              </Routes>
            </Suspense>
            <Address />
          </MemoryRouter>
        </SignedIn>
      </Toasts>
    </Provider>
  )
}

/** Where one is, as the browser's address bar would say. */
function Address() {
  const { pathname, search } = useLocation()
  return (
    <p hidden data-testid="address">
      {pathname + search}
    </p>
  )
}

/** Shows a part of the portal, and gives who uses it. */
export function show(part: ReactNode, around: Around = {}) {
  render(<Portal {...around}>{part}</Portal>)
  return userEvent.setup()
}
