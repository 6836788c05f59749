import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'

/** The server of a test: each says what it answers, and a call that none expects fails. */
export const server = setupServer()

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
