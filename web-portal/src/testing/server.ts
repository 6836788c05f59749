import { configure } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'

/** The server of a test: each says what it answers, and a call that none expects fails. */
export const server = setupServer()

// A page under test is slow where a machine is shared; what never comes still fails.
const SLOW_MS = 30_000
vi.setConfig({ testTimeout: 2 * SLOW_MS })
configure({ asyncUtilTimeout: SLOW_MS })

// A browser's page has an address to which calls are relative; Node's requests have none.
const Absolute = class extends Request {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(typeof input === 'string' ? new URL(input, location.href) : input, init)
  }
}

beforeAll(() => {
  globalThis.Request = Absolute
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())
