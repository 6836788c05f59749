import { setupServer } from 'msw/node'

/** The server of a test: each test says what it answers, and a call that none expects fails. */
export const server = setupServer()
