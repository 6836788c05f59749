import { expect, type Page } from '@playwright/test'
import { PASSWORD } from './server'

/** Opens the app, and signs in as somebody. */
export async function signIn(page: Page, username: string) {
  await page.goto('/m/')
  await page.getByLabel('Username').fill(username)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Settings')).toBeVisible()
}

/** Waits until the browser has kept the app for use without a network. */
export async function keptForOffline(page: Page) {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active && active.state !== 'activated') {
      await new Promise<void>((done) =>
        active.addEventListener('statechange', () => active.state === 'activated' && done()),
      )
    }
  })
}

/** As if the app had been swiped away: nothing of the page is left. */
export async function kill(page: Page): Promise<Page> {
  const context = page.context()
  await page.close()
  return context.newPage()
}
