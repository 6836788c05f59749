import { defineConfig, devices } from '@playwright/test'
import { chromium, desktop } from './playwright.config'

/** Takes the README's pictures anew: `npm run screens`. */
export default defineConfig({
  testDir: 'screens',
  testMatch: '*.screens.ts',
  globalSetup: './e2e/system.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: 'test-results/screens-run',
  projects: [
    {
      name: 'desktop',
      testIgnore: 'phone.screens.ts',
      use: { ...chromium, ...desktop, viewport: { width: 1280, height: 800 }, locale: 'en-GB' },
    },
    {
      name: 'phone',
      testMatch: 'phone.screens.ts',
      use: { ...chromium, ...devices['Pixel 7'], locale: 'en-GB', colorScheme: 'dark' },
    },
  ],
})
