import { defineConfig } from '@playwright/test'
import tests from './playwright.config'

/** Not tests: `./athena bench app` starts this against a system that it has filled. */
export default defineConfig({
  ...tests,
  testDir: 'bench',
  testMatch: '*.bench.ts',
  timeout: 900_000,
  expect: { timeout: 300_000 },
  reporter: 'line',
})
