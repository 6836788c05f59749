import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

/** The one named, or Debian's, as the test runner's own cannot be had everywhere; or else that one. */
const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium'].find((path) => existsSync(path))

export const chromium = {
  browserName: 'chromium' as const,
  launchOptions: {
    ...(CHROMIUM && { executablePath: CHROMIUM }),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
}

export const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }

/** With all other tests there is time for each job once, and for one on a phone; ATHENA_E2E=all plays everything everywhere. */
const ALL = process.env.ATHENA_E2E === 'all'
const PAGES = '**/pages.spec.ts'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/system.ts',
  // The tests share one system, and a slow machine has two cores.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['html', { open: 'never' }]],
  outputDir: 'test-results',
  // A recording of each step takes as long as the step: asked for by --trace on.
  use: { screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'desktop, English, light',
      testIgnore: ALL ? [] : PAGES,
      use: { ...chromium, ...desktop, locale: 'en-GB', colorScheme: 'light' },
    },
    {
      name: 'phone, German, dark',
      // A phone has no keyboard, and no room for two things side by side.
      grepInvert: /@keyboard|@wide/,
      testMatch: ALL ? undefined : '**/sales.spec.ts',
      use: { ...chromium, ...devices['Pixel 7'], locale: 'de-DE', colorScheme: 'dark' },
    },
  ],
})
