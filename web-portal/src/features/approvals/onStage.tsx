/** For tests: a page of this feature with all that the portal puts around it, and a server that says what it is told to. */
import { configureStore } from '@reduxjs/toolkit'
import { configure, render } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { Suspense, type ReactNode } from 'react'
import { Provider } from 'react-redux'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { api } from '@/api/emptyApi'
import type { ApprovalView, User } from '@/api/generated/athena'
import { i18next, speak } from '@/i18n'
import { SignedIn } from '@/policies'
import { Toasts } from '@/ui/Toasts'

export const ME: User = {
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  username: 'l1',
  displayName: 'Lena First',
  roles: ['APPROVER'],
  active: true,
  locale: 'en',
  timeZone: 'Europe/Berlin',
  version: 1,
}
export const CARA = { id: 'aaaaaaaa-0000-4000-8000-000000000002', displayName: 'Cara Second' }

/** An approval that waits for {@link ME}; the larger its number, the later it is due. */
export function approval(number: number, change: Partial<ApprovalView> = {}): ApprovalView {
  const id = `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`
  return {
    id,
    requestId: id,
    level: 'L1',
    levelName: 'Level 1',
    status: 'OPEN',
    createdAt: '2026-03-01T08:00:00Z',
    dueAt: new Date(Date.UTC(2026, 2, 2) + number * 3_600_000).toISOString(),
    candidates: [{ id: ME.id, displayName: ME.displayName }, CARA],
    version: 0,
    request: {
      id,
      number: `BR-${number}`,
      title: `Trade fair ${number}`,
      categoryId: 'bbbbbbbb-0000-4000-8000-000000000001',
      reasonId: 'cccccccc-0000-4000-8000-000000000001',
      amount: '100.50',
      currency: 'EUR',
      amountBase: '100.50',
      baseCurrency: 'EUR',
      region: 'EMEA',
      requesterId: 'aaaaaaaa-0000-4000-8000-000000000003',
      requesterName: 'Sam Sales',
      submittedAt: '2026-03-01T08:00:00Z',
      status: 'PENDING',
    },
    ...change,
  }
}

export const server = setupServer()

/** Starts the server of a file's tests, and what jsdom has not: dialogs, media queries, sizes. */
export function prepareStage() {
  const Plain = globalThis.Request
  // A whole page with a server behind it takes its time on a busy machine.
  vi.setConfig({ testTimeout: 30_000 })
  configure({ asyncUtilTimeout: 5_000 })
  beforeAll(() => {
    globalThis.Request = class extends Plain {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        // Node has no page that an address could be relative to, and takes no signal of jsdom's making.
        super(typeof input === 'string' ? new URL(input, 'http://localhost') : input, {
          ...init,
          signal: null,
        })
      }
    }
    server.listen({ onUnhandledRequest: 'bypass' })
    window.matchMedia = () =>
      ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }) as never
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function () {
      this.open = false
    }
    HTMLElement.prototype.hidePopover ??= () => {}
    Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, value: 800 })
    Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, value: 600 })
    Element.prototype.scrollTo ??= () => {}
  })
  afterEach(() => {
    server.resetHandlers()
    sessionStorage.clear()
    localStorage.clear()
  })
  afterAll(() => {
    server.close()
    globalThis.Request = Plain
  })
}

function Address() {
  const { pathname, search } = useLocation()
  return <output data-testid="address">{pathname + search}</output>
}

export async function onStage(page: ReactNode, address: string, path = address.split('?')[0]) {
  await speak('en')
  await i18next.loadNamespaces(['approvals', 'requests', 'shell'])
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) =>
      defaults({ serializableCheck: false, immutableCheck: false }).concat(api.middleware),
  })
  return render(
    <Provider store={store}>
      <Toasts>
        <SignedIn value={ME}>
          <MemoryRouter initialEntries={[address]}>
            <Suspense>
              <Routes>
                <Route path={path} element={page} />
                <Route path="*" element={null} />
              </Routes>
            </Suspense>
            <Address />
          </MemoryRouter>
        </SignedIn>
      </Toasts>
    </Provider>,
  )
}
