import { expect, test } from '@playwright/test'
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
  const secrets = await lost.evaluate(
    () =>
      new Promise<unknown>((found, fail) => {
        const asked = indexedDB.open('athena-vault')
        asked.onerror = () => fail(asked.error)
        asked.onsuccess = () => {
          const keys = asked.result.transaction('secrets').objectStore('secrets').getAllKeys()
          keys.onsuccess = () => found(keys.result)
        }
      }),
  )
  expect(secrets).toEqual([])
})
