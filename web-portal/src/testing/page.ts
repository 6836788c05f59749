/** Every page of a test speaks English, and leaves nothing to the next one. */
import '@testing-library/jest-dom/vitest'
import './browser'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach } from 'vitest'
import { i18next, speak } from '@/i18n'

// A page under test is slow where a machine is shared; what never comes still fails.
configure({ asyncUtilTimeout: 30_000 })

const TEXTS = Object.keys(import.meta.glob('@/i18n/locales/en/*.json')).map((path) =>
  path.replace(/^.*\/|\.json$/g, ''),
)

beforeAll(async () => {
  await speak('en')
  await i18next.loadNamespaces(TEXTS)
})
// A test may have turned the page around.
beforeEach(() => speak('en'))
afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})
