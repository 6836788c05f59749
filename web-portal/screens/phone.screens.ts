import { expect, test } from '../e2e/fixtures'

test('the inbox on a phone', async ({ page, signIn }) => {
  await signIn('l1', '/approvals')
  await expect(page.getByRole('row').first()).toBeVisible()
  await page.screenshot({ path: '../docs/screens/phone.png' })
})
