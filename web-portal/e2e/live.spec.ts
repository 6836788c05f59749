import { expect, test } from './fixtures'

test.describe('open pages', () => {
  test('follow what is decided elsewhere', async ({ page, signIn, text, work }) => {
    const request = await work.submit('Watched', '60000.00')
    await signIn('sales', `/requests/${request.id}`)
    const timeline = page.getByRole('list', { name: text('requests:timeline.title') })
    await expect(timeline).toBeVisible()
    const before = await timeline.getByRole('listitem').count()
    await work.decide('l1', request.id, 'approve', 'By another client')
    await expect(timeline).toContainText('By another client')
    expect(await timeline.getByRole('listitem').count()).toBeGreaterThan(before)
  })

  test(
    'show what is new in the inbox, and leave the place in it alone',
    { tag: '@keyboard' },
    async ({ page, signIn, work }) => {
      const first = await work.submit('Already there')
      await signIn('l1', '/approvals?sort=-createdAt')
      const row = page.getByRole('row', { name: new RegExp(`^${first.title}`) })
      await row.click()
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      await expect(row).toBeFocused()
      const next = await work.submit('Just now')
      await expect(page.getByRole('row', { name: new RegExp(`^${next.title}`) })).toBeVisible()
      await expect(row).toBeFocused()
      await work.withdraw(next)
      await expect(page.getByRole('row', { name: new RegExp(`^${next.title}`) })).toHaveCount(0)
      await expect(row).toBeFocused()
    },
  )

  test(
    'keep a half-typed comment when another one decides, and say so',
    { tag: '@wide' },
    async ({ page, signIn, text, look, work }) => {
      const request = await work.submit('Contested')
      await signIn('l1', '/approvals?sort=-createdAt')
      await page.getByRole('row', { name: new RegExp(`^${request.title}`) }).click()
      const comment = page.getByRole('article').getByLabel(text('approvals:comment.label'))
      await comment.pressSequentially('I am not sure whe')
      await work.withdraw(request)
      await expect(page.getByRole('article').getByText(text('approvals:meanwhile.withdrawn'))).toBeVisible()
      await expect(page.getByRole('article').getByRole('blockquote')).toHaveText('I am not sure whe')
      await look('withdrawn-meanwhile')
    },
  )

  test('follow also in a second tab, of which only one listens', async ({ page, context, signIn, work }) => {
    const listening: string[] = []
    context.on('request', (call) => call.url().endsWith('/api/v1/changes') && listening.push(call.url()))
    const request = await work.submit('Seen twice')
    await signIn('sales', `/requests/${request.id}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const other = await context.newPage()
    await other.goto(`/requests/${request.id}`)
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
    await work.decide('l1', request.id, 'approve', 'For all to see')
    await expect(other.getByText('For all to see')).toBeVisible()
    await page.bringToFront()
    await expect(page.getByText('For all to see')).toBeVisible()
    expect(listening).toHaveLength(1)
    // The one that listened is gone: the other takes over.
    await page.close()
    await expect.poll(() => listening.length).toBe(2)
  })
})

test.describe('what was typed', () => {
  test('survives a lost network', async ({ page, context, signIn, text, look, work }) => {
    const request = await work.submit()
    const approval = await work.waiting('l1', request.id)
    await signIn('l1', `/approvals/${approval}`)
    await page.getByLabel(text('approvals:comment.label')).fill('Written in a tunnel')
    await context.setOffline(true)
    await expect(page.getByText(text('state.offlineBanner'))).toBeVisible()
    await page.getByRole('button', { name: text('approvals:decide.approve'), exact: true }).click()
    await expect(page.getByText(text('approvals:meanwhile.offline')).first()).toBeVisible()
    await look('offline')
    await context.setOffline(false)
    await expect(page.getByLabel(text('approvals:comment.label'))).toHaveValue('Written in a tunnel')
    await page.getByRole('button', { name: text('approvals:decide.approve'), exact: true }).click()
    await expect(page.getByText(text('approvals:decided.approved', { number: request.number }))).toBeVisible()
  })

  test('survives the end of the session', async ({ page, context, signIn, text, look, call, work }) => {
    await signIn('l1', '/delegations')
    await page
      .getByRole('button', { name: text('approvals:delegations.new') })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: text('approvals:delegations.new') })
    const deputy = dialog.getByRole('combobox', { name: text('approvals:delegations.deputy') })
    await deputy.fill('L1 Dep')
    await dialog.getByRole('option', { name: 'L1 Deputy EMEA' }).click()
    await call('l1', 'DELETE', '/api/v1/users/me/sessions')
    await context.clearCookies()
    await dialog.getByRole('button', { name: text('approvals:delegations.create') }).click()
    const again = page.getByRole('dialog', { name: text('identity:expired.title') })
    await expect(again).toBeVisible()
    await look('session-ended')
    await again.getByLabel(text('identity:expired.password')).fill('athena-demo')
    await again.getByRole('button', { name: text('identity:expired.submit') }).click()
    await expect(again).toHaveCount(0)
    await expect(deputy).toHaveValue('L1 Deputy EMEA')
    await dialog.getByRole('button', { name: text('approvals:delegations.create') }).click()
    await expect(
      page.getByText(text('approvals:delegations.created', { name: 'L1 Deputy EMEA' })),
    ).toBeVisible()
    await work.endDelegations('l1')
  })
})
