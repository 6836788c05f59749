import { expect, test } from './fixtures'

test.describe('who asks for a budget', () => {
  test('sees who decides before submitting, attaches a file, and where it stands afterwards', async ({
    page,
    signIn,
    text,
    look,
  }) => {
    await signIn('sales', '/requests/new')
    await page.getByLabel(text('requests:facts.category')).selectOption('Travel')
    await page.getByLabel(text('requests:facts.reason')).selectOption('Trade fair')
    await page.getByLabel(text('requests:form.what')).fill('Stand at the spring fair')
    await page.getByLabel(text('requests:facts.amount')).fill('12500')
    await page.getByLabel(text('requests:form.currency')).selectOption('USD')
    await page.getByLabel(text('requests:facts.justification')).fill('Forty customers in two days.')
    await expect(page.getByText('L1 Approver EMEA')).toBeVisible()
    await expect(page.getByText('L3 Approver EMEA')).toBeVisible()
    // By the rate in force: 12,500 / 1.1710.
    await expect(page.getByText(/10[.,]674[.,]64/).first()).toBeVisible()
    await page.locator('input[type=file]').setInputFiles({
      name: 'offer.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Stand 12, two days'),
    })
    await look('request-form')
    await page.getByRole('button', { name: text('requests:form.submit'), exact: true }).click()
    await expect(page).toHaveURL(/\/requests\/[0-9a-f-]{36}$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stand at the spring fair')
    const timeline = page.getByRole('list', { name: text('requests:timeline.title') })
    await expect(timeline).toContainText('offer.txt')
    await page.getByText(text('requests:diagram.title')).scrollIntoViewIfNeeded()
    await expect(page.locator('.djs-container')).toBeVisible()
    await look('request-submitted')
  })

  test('loses nothing that was typed when the page is loaded again', async ({ page, signIn, text }) => {
    await signIn('sales2', '/requests/new')
    await page.getByLabel(text('requests:form.what')).fill('Half a thought')
    await page.getByLabel(text('requests:facts.amount')).fill('12,5')
    await page.reload()
    await expect(page.getByLabel(text('requests:form.what'))).toHaveValue('Half a thought')
    await expect(page.getByLabel(text('requests:facts.amount'))).toHaveValue('12,5')
    await page.getByRole('button', { name: text('requests:draft.discard') }).click()
    await expect(page.getByLabel(text('requests:form.what'))).toHaveValue('')
  })

  test('is told at each field what is wrong with it', async ({ page, signIn, text, look }) => {
    await signIn('sales', '/requests/new')
    await page.getByLabel(text('requests:facts.amount')).fill('0')
    await page.getByRole('button', { name: text('requests:form.submit'), exact: true }).click()
    await expect(page.getByLabel(text('requests:facts.category'))).toBeFocused()
    await expect(page.getByText(text('requests:form.wrong.amount.zero'))).toBeVisible()
    await expect(page.getByText(text('requests:form.wrong.required')).first()).toBeVisible()
    await look('request-form-wrong')
  })

  test('answers a question', async ({ page, signIn, text, look, work }) => {
    const request = await work.submit()
    await work.ask('l1', request.id, 'Which stand is it?')
    await signIn('sales', `/requests/${request.id}`)
    await expect(page.getByText('Which stand is it?').first()).toBeVisible()
    await look('request-question')
    await page.getByLabel(text('requests:questions.answer')).fill('Number 12')
    await page.getByRole('button', { name: text('requests:questions.send') }).click()
    await expect(page.getByText(text('requests:questions.sent'))).toBeVisible()
    await expect(page.getByRole('list', { name: text('requests:timeline.title') })).toContainText('Number 12')
  })

  test('withdraws a request, saying why', async ({ page, signIn, text, look, work }) => {
    const request = await work.submit()
    await signIn('sales', `/requests/${request.id}`)
    await page.getByRole('button', { name: text('requests:withdraw.action') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: text('requests:withdraw.action') }).click()
    await expect(dialog.getByText(text('requests:form.wrong.required'))).toBeVisible()
    await dialog.getByLabel(text('requests:withdraw.reason')).fill('The fair was cancelled')
    await look('request-withdraw')
    await dialog.getByRole('button', { name: text('requests:withdraw.action') }).click()
    await expect(page.getByText(text('requests:status.WITHDRAWN')).first()).toBeVisible()
    await expect(page.getByText('The fair was cancelled')).toBeVisible()
  })

  test('asks again after a rejection, with what was asked for before', async ({
    page,
    signIn,
    text,
    work,
  }) => {
    const request = await work.submit('Too large a stand', '9000.00')
    await work.decide('l1', request.id, 'reject', 'Half of it would do')
    await signIn('sales', `/requests/${request.id}`)
    await expect(page.getByText('Half of it would do')).toBeVisible()
    await page.getByRole('link', { name: text('requests:show.askAgain') }).click()
    await expect(page.getByLabel(text('requests:form.what'))).toHaveValue(request.title)
    await page.getByLabel(text('requests:facts.amount')).fill('4500')
    await page.getByRole('button', { name: text('requests:form.submit'), exact: true }).click()
    await expect(page).toHaveURL(/\/requests\/[0-9a-f-]{36}$/)
    await expect(page.getByText(text('requests:facts.replaces'))).toBeVisible()
  })

  test('sees what was taken back and what fell with it', async ({ page, signIn, text, look, call, work }) => {
    const request = await work.submit('Much for little', '60000.00')
    const first = await work.decide('l1', request.id, 'approve')
    await work.decide('l2', request.id, 'approve', 'Fine')
    await call('l1', 'POST', `/api/v1/approvals/${first}/rollback`, { comment: 'Wrong cost centre' })
    await signIn('sales', `/requests/${request.id}`)
    const timeline = page.getByRole('list', { name: text('requests:timeline.title') })
    await expect(timeline.locator('s')).toHaveCount(2)
    await expect(timeline).toContainText(text('requests:decision.ROLLED_BACK'))
    await expect(timeline).toContainText(text('requests:decision.SUPERSEDED'))
    await look('request-timeline')
  })
})
