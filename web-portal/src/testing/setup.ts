import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { server } from './server'

/** Calls that no test expected: a page may well live without their answers, so that it is not enough that they fail. */
const unexpected: string[] = []

beforeAll(() =>
  server.listen({
    onUnhandledRequest: ({ method, url }, print) => {
      unexpected.push(`${method} ${url}`)
      print.error()
    },
  }),
)
afterEach(() => expect(unexpected.splice(0), 'calls that the test has no answer to').toEqual([]))
afterAll(() => server.close())

// What only counts lives without a window.
if ('window' in globalThis) {
  await import('./page')
}

// Only now, so that what a page of the test before still asks for has its answer.
beforeEach(() => server.resetHandlers())
