import { configureStore } from '@reduxjs/toolkit'
import { render } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { Provider } from 'react-redux'
import { MemoryRouter } from 'react-router'
import { vi } from 'vitest'
import { api } from '@/api/emptyApi'
import { speak } from '@/i18n'

/** Renders a part of a page with what the portal gives it: the cache, an address, texts in English. */
export async function inPortal(children: ReactNode, address = '/') {
  callTheServerOf('http://localhost')
  await speak('en')
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) => defaults().concat(api.middleware),
  })
  return render(
    <Provider store={store}>
      <MemoryRouter initialEntries={[address]}>
        <Suspense>{children}</Suspense>
      </MemoryRouter>
    </Provider>,
  )
}

/** Node knows no page whose server an address without one would mean, and takes no signal of another's making. */
function callTheServerOf(origin: string) {
  const Plain = globalThis.Request
  vi.stubGlobal(
    'Request',
    class extends Plain {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        super(typeof input === 'string' ? new URL(input, origin) : input, { ...init, signal: null })
      }
    },
  )
}
