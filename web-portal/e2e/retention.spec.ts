import { expect, test } from './fixtures'

test.describe('who keeps history @wide', () => {
  test('places a hold on a request, and releases it for a reason', async ({
    page,
    signIn,
    text,
    look,
    work,
  }) => {
    const request = await work.submit()
    const name = `Case of ${request.number}`
    await signIn('admin', '/retention')
    await page.getByRole('button', { name: text('retention:place.open') }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel(text('retention:holds.name')).fill(name)
    await form.getByLabel(text('retention:place.note')).fill('The tax office asked for it')
    await form.getByLabel(text('retention:place.numbersLabel')).fill(request.number)
    await look('retention-place')
    await form.getByRole('button', { name: text('retention:place.submit'), exact: true }).click()
    const row = page.getByRole('row', { name: new RegExp(name) })
    await expect(row).toContainText(request.number)
    await expect(row).toContainText(text('retention:holds.holds'))
    await look('retention')

    await row.getByRole('button', { name: text('retention:release.open', { name }) }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(text('retention:release.note')).fill('The case is closed')
    await dialog.getByRole('button', { name: text('retention:release.short'), exact: true }).click()
    await expect(row).toContainText('The case is closed')
  })

  test('is told at once which number is wrong', async ({ page, signIn, text }) => {
    await signIn('admin', '/retention')
    await page.getByRole('button', { name: text('retention:place.open') }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel(text('retention:holds.name')).fill('A case')
    await form.getByLabel(text('retention:place.note')).fill('The tax office asked for it')
    await form.getByLabel(text('retention:place.numbersLabel')).fill('BR-1999-000001')
    await form.getByRole('button', { name: text('retention:place.submit'), exact: true }).click()
    await expect(form.getByRole('alert')).toContainText('BR-1999-000001')
  })

  test('reads as an analyst, and nobody else does', async ({ page, signIn, text }) => {
    await signIn('analyst', '/retention')
    await expect(page.getByRole('table', { name: text('retention:rules.title') })).toBeVisible()
    await expect(page.getByRole('button', { name: text('retention:place.open') })).toHaveCount(0)
    await signIn('sales', '/retention')
    await expect(page.getByText(text('error.forbidden'))).toBeVisible()
  })
})
