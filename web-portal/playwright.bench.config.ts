import { defineConfig } from '@playwright/test'
import { chromium, desktop } from './playwright.config'

/** Not tests: `./athena bench portal` starts this against a system that it has filled. */
export default defineConfig({
  testDir: 'bench',
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 600_000,
  reporter: 'line',
  outputDir: 'test-results/bench',
  use: { ...chromium, ...desktop },
})
