import { expect, type Page, test } from '@playwright/test'
import { signIn } from './app'

test('a device that was lost is signed out from another one, and forgets everything', async ({
  page,
  browser,
}) => {
  const lost = await (await browser.newContext({ userAgent: 'Lost Firefox/1 Windows' })).newPage()
  await signIn(lost, 'l3')
  await expect(lost.getByText('My decisions')).toBeVisible()
  await signIn(page, 'l3')
  await page.getByRole('tab', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Devices' }).click()
  await expect(page.getByText('This one')).toBeVisible()
  // The newest is the first: the same system may have seen this test before.
  await page.getByRole('button', { name: 'Sign out Athena Budget, Firefox on Windows' }).first().click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).filter({ visible: true }).last().click()
  await expect(page.getByText('is signed out', { exact: false })).toBeVisible()

  await lost.reload()
  await expect(lost.getByText('This device was signed out')).toBeVisible()
  await lost.screenshot({ path: 'target/screens/9-wiped.png' })
  expect(await keptIn(lost, 'athena-vault', 'secrets')).toEqual([])
  expect(await keptIn(lost, 'athena-calls', 'keys')).toEqual([])
})

function keptIn(page: Page, database: string, store: string): Promise<unknown> {
  return page.evaluate(
    ([database, store]) =>
      new Promise<unknown>((found, fail) => {
        const asked = indexedDB.open(database)
        asked.onerror = () => fail(asked.error)
        asked.onsuccess = () => {
          const keys = asked.result.transaction(store).objectStore(store).getAllKeys()
          keys.onsuccess = () => found(keys.result)
        }
      }),
    [database, store] as const,
  )
}
