import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

/** The one named, or Debian's, as the test runner's own cannot be had everywhere; or else that one. */
const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium'].find((path) => existsSync(path))

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    ...devices['Pixel 7'],
    baseURL: process.env.ATHENA_URL ?? 'http://localhost:8080',
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(CHROMIUM && { executablePath: CHROMIUM }),
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    },
  },
})
