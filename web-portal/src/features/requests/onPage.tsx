import { configureStore } from '@reduxjs/toolkit'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Provider } from 'react-redux'
import { MemoryRouter, Route, Routes } from 'react-router'
import { api } from '@/api/emptyApi'
import type { User } from '@/api/generated/athena'
import { i18next, speak } from '@/i18n'
import { SignedIn } from '@/policies'

export const SAM: User = {
  id: 'sam',
  username: 'sales',
  displayName: 'Sam Sales',
  roles: ['SALES'],
  region: 'EMEA',
  departmentId: 'd1',
  locale: 'en',
  timeZone: 'UTC',
  active: true,
  version: 0,
}

/** Shows a part of the portal as a test's user sees it, at an address, with nothing fetched yet. */
export async function onPage(part: ReactNode, { at = '/', path = '*', user = SAM } = {}) {
  await speak('en')
  await i18next.loadNamespaces('requests')
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) => defaults({ serializableCheck: false }).concat(api.middleware),
  })
  return render(
    <Provider store={store}>
      <SignedIn value={user}>
        <MemoryRouter initialEntries={[at]}>
          <Routes>
            <Route path={path} element={part} />
            <Route path="*" element={<p>elsewhere</p>} />
          </Routes>
        </MemoryRouter>
      </SignedIn>
    </Provider>,
  )
}
