import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'

test.describe('who looks back', () => {
  test('proves an entry of the audit log in the browser', async ({ page, signIn, text, look, work }) => {
    const request = await work.submit()
    await expect
      .poll(async () => (await work.items('analyst', `/api/v1/audit/logs?requestId=${request.id}`)).length, {
        timeout: 30_000,
      })
      .toBeGreaterThan(0)
    await signIn('analyst', `/audit?requestId=${request.id}&action=RequestSubmitted`)
    await page
      .getByRole('list', { name: text('audit:title') })
      .getByRole('button')
      .first()
      .click()
    const entry = page.getByRole('dialog')
    await entry.getByRole('button', { name: text('audit:verify.run') }).click()
    await expect(entry.getByText(text('audit:verdict.passed'))).toBeVisible()
    await look('audit-proven')

    // What the server shows is believed only as far as it can be proven.
    await page.route(/\/audit\/logs(\?|\/[^/?]+$)/, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replaceAll('RequestSubmitted', 'RequestApproved'),
      })
    })
    await page.reload()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('audit:verify.run') })
      .click()
    await expect(page.getByRole('dialog').getByText(text('audit:verdict.failed'))).toBeVisible()
    await look('audit-lie-found')
  })

  test('finds entries by person and kind, and takes them along', async ({ page, signIn, text, work }) => {
    await work.submit()
    // Chromium would ask its user where to put the file.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
    await signIn('analyst', '/audit')
    await page.getByLabel(text('audit:filter.action')).selectOption('RequestSubmitted')
    const list = page.getByRole('list', { name: text('audit:title') })
    await expect(list.getByRole('button').first()).toContainText(text('audit:action.RequestSubmitted'))
    await page.getByRole('button', { name: text('export.title') }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: text('audit:export.filtered') }).click(),
    ])
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv.split('\n').length).toBeGreaterThan(2)
    expect(csv).toContain('RequestSubmitted')
  })

  test('sees what was sent to whom', async ({ page, signIn, text, look, work }) => {
    const latest = async () =>
      (await work.items<{ id: string; state: string }>('analyst', '/api/v1/notify/messages'))[0]
    const before = await latest()
    await work.submit()
    await expect
      .poll(
        async () => {
          const message = await latest()
          return message?.id === before?.id ? 'none yet' : message?.state
        },
        { timeout: 30_000 },
      )
      .toBe('DELIVERED')
    await signIn('analyst', '/messages')
    await page
      .getByRole('list', { name: text('notifications:title') })
      .getByRole('button')
      .first()
      .click()
    await expect(page.getByRole('dialog').getByText(text('notifications:meaning.DELIVERED'))).toBeVisible()
    await look('message')
  })
})
