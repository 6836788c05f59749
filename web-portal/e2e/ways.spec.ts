import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'

test.describe('who looks at the ways of requests', () => {
  test('sees the way of a request, opens it, and goes on to the request', async ({
    page,
    signIn,
    text,
    look,
    work,
  }) => {
    const request = await work.submit()
    await work.decide('l1', request.id, 'approve')
    await signIn('analyst', '/insights/ways?days=30')
    const steps = [
      text('requests:event.RequestSubmitted'),
      text('requests:event.decided.APPROVED', { step: 'L1' }),
    ]
    const open = page.getByRole('button', {
      name: `${text('insights:open')}: ${steps.join(', ')}`,
      exact: true,
    })
    await expect(open).toBeVisible()
    await look('ways')
    await open.click()
    await expect(page).toHaveURL(/[?&]way=[0-9a-f]{32}/)
    const dialog = page.getByRole('dialog')
    const link = dialog.getByRole('link', { name: request.number, exact: true })
    await expect(link).toBeVisible()
    await look('way')
    await link.click()
    await expect(page).toHaveURL(new RegExp(`/requests/${request.id}$`))
    await expect(page.getByRole('heading', { name: request.title })).toBeVisible()
  })

  test('takes the event log along', async ({ page, signIn, text, work }) => {
    const request = await work.submit()
    // Chromium would ask its user where to put the file.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
    await signIn('analyst', '/insights/ways')
    await page.getByRole('button', { name: text('export.title'), exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text('insights:export.xes') }).click(),
    ])
    expect(download.suggestedFilename()).toBe('budget-requests.xes')
    expect(await readFile(await download.path(), 'utf8')).toContain(request.number)
  })

  test('needs to be one who may', async ({ page, signIn, text }) => {
    await signIn('sales', '/insights/ways')
    await expect(page.getByText(text('error.forbidden'))).toBeVisible()
  })
})
