import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import type { Submitted } from './work'

const rowOf = (page: Page, request: Submitted) =>
  page.getByRole('row', { name: new RegExp(`^${request.title}`) })

/** Those that came last are first: whatever other tests have left does not matter. */
const NEWEST = '/approvals?sort=-createdAt'

test.describe('who decides', () => {
  test(
    'decides with the keyboard alone, and takes it back',
    { tag: '@keyboard' },
    async ({ page, signIn, text, look, work }) => {
      const [older, newer] = [await work.submit(), await work.submit()]
      await signIn('l1', NEWEST)
      await expect(rowOf(page, newer)).toBeVisible()
      await page.keyboard.press('j')
      await expect(rowOf(page, older)).toBeFocused()
      await page.keyboard.press('k')
      await expect(rowOf(page, newer)).toBeFocused()
      await look('inbox')
      await page.keyboard.press('a')
      await expect(rowOf(page, newer)).toHaveCount(0)
      await expect(rowOf(page, older)).toBeFocused()
      await expect(page.getByText(text('approvals:decided.approved', { number: newer.number }))).toBeVisible()
      await page.keyboard.press('u')
      const dialog = page.getByRole('dialog', { name: text('approvals:undo.title') })
      await expect(dialog.getByRole('timer')).toBeVisible()
      await look('rollback')
      await dialog.getByRole('button', { name: text('approvals:undo.confirm') }).click()
      await expect(dialog).toHaveCount(0)
      // The level is open again, as another approval.
      await expect(rowOf(page, newer)).toBeVisible()
    },
  )

  test('rejects with a reason', async ({ page, signIn, text, work, call }) => {
    const request = await work.submit()
    await signIn('l1', NEWEST)
    await rowOf(page, request).hover()
    await page.getByRole('button', { name: text('approvals:row.reject', { number: request.number }) }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: text('approvals:reject.action') }).click()
    await expect(dialog.getByText(text('approvals:comment.required'))).toBeVisible()
    await dialog.getByLabel(text('approvals:comment.label')).fill('Not this year')
    await dialog.getByRole('button', { name: text('approvals:reject.action') }).click()
    await expect(page.getByText(text('approvals:decided.rejected', { number: request.number }))).toBeVisible()
    expect(await call('sales', 'GET', `/api/v1/requests/${request.id}`)).toMatchObject({ status: 'REJECTED' })
  })

  test('decides many at once, and is told of each what became of it', async ({
    page,
    signIn,
    text,
    look,
    work,
  }) => {
    const requests = [await work.submit(), await work.submit(), await work.submit()]
    // What others do meanwhile is not heard of in time.
    await page.route('**/api/v1/changes', (route) => route.abort())
    await signIn('l1', NEWEST)
    for (const request of requests) {
      await rowOf(page, request).hover()
      await page
        .getByRole('checkbox', { name: text('approvals:row.tick', { number: request.number }) })
        .check({ force: true })
    }
    await work.withdraw(requests[1] as Submitted)
    const bar = page.getByRole('toolbar', { name: text('approvals:selection.label') })
    await bar.getByRole('button', { name: text('approvals:selection.approve') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('approvals:bulk.approve', { count: 3 }) })
      .click()
    const results = page.getByRole('dialog', { name: text('approvals:bulk.results') })
    await expect(results).toContainText(text('approvals:bulk.approved', { count: 2 }))
    await expect(results).toContainText(text('approvals:bulk.failed', { count: 1 }))
    await expect(results).toContainText(requests[1]?.number ?? '')
    await look('bulk-results')
    await results.getByRole('button', { name: text('approvals:bulk.read') }).click()
    await expect(rowOf(page, requests[0] as Submitted)).toHaveCount(0)
  })

  test('is told what another did meanwhile, and nothing typed is lost', async ({
    page,
    signIn,
    text,
    look,
    work,
  }) => {
    const request = await work.submit()
    await work.delegate('l1', 'L1 Deputy')
    await page.route('**/api/v1/changes', (route) => route.abort())
    const approval = await work.waiting('l1', request.id)
    await signIn('l1', `/approvals/${approval}`)
    await page.getByLabel(text('approvals:comment.label')).fill('I would have said no')
    // Without the stream the page asks now and then, and must not have heard before it decides.
    let decided = false
    await page.route(`**/api/v1/approvals/${approval}{,/*}`, (route) => {
      decided ||= route.request().method() === 'POST'
      return decided ? route.continue() : route.abort()
    })
    await work.decide('l1.deputy', request.id, 'approve')
    await page.getByRole('button', { name: text('approvals:decide.reject'), exact: true }).click()
    await expect(page.getByText(/L1 Deputy EMEA/).first()).toBeVisible()
    await look('decided-meanwhile')
    await work.endDelegations('l1')
  })

  test('asks for information first', async ({ page, signIn, text, look, work }) => {
    const request = await work.submit()
    await signIn('l1', `/approvals/${await work.waiting('l1', request.id)}`)
    await page.getByRole('button', { name: text('approvals:question.action'), exact: true }).click()
    const dialog = page.getByRole('dialog', { name: text('approvals:question.title') })
    await dialog.getByLabel(text('approvals:question.label')).fill('Which hall?')
    await look('question')
    await dialog.getByRole('button', { name: text('approvals:question.send') }).click()
    await expect(page.getByText(text('approvals:question.asked'))).toBeVisible()
    await expect(page.getByText('Which hall?').first()).toBeVisible()
  })

  test('finds earlier decisions and takes one back, seeing what falls with it', async ({
    page,
    signIn,
    text,
    look,
    work,
  }) => {
    const request = await work.submit('Second thoughts', '60000.00')
    await work.decide('l1', request.id, 'approve')
    await work.decide('l2', request.id, 'approve')
    await signIn('l1', '/decisions')
    await look('decisions')
    await page.getByRole('button', { name: text('approvals:undo.of', { number: request.number }) }).click()
    const dialog = page.getByRole('dialog', { name: text('approvals:undo.title') })
    await expect(dialog).toContainText('L2 Approver EMEA')
    await look('rollback-with-effects')
    await dialog.getByLabel(text('approvals:comment.label')).fill('The wrong cost centre')
    await dialog.getByRole('button', { name: text('approvals:undo.confirm') }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText(text('approvals:history.takenBack')).first()).toBeVisible()
  })

  test('keeps a filter as a view of their own', async ({ page, signIn, text, work, isMobile }) => {
    await work.submit()
    await signIn('l1', '/approvals')
    if (isMobile) {
      await page.getByRole('button', { name: text('approvals:filter.show') }).click()
    }
    await page.getByLabel(text('approvals:sort.label')).selectOption('-amount')
    await expect(page).toHaveURL(/sort=-amount/)
    await page.getByRole('button', { name: text('approvals:views.label') }).click()
    await page.getByRole('menuitem', { name: text('approvals:views.save') }).click()
    await page.getByRole('dialog').getByLabel(text('approvals:views.name')).fill('Large ones')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('action.save') })
      .click()
    await page.goto('/approvals')
    await page.getByRole('button', { name: text('approvals:views.label') }).click()
    await page
      .getByRole('menuitemradio', { name: 'Large ones' })
      .or(page.getByRole('menuitem', { name: 'Large ones' }))
      .or(page.getByRole('menuitemcheckbox', { name: 'Large ones' }))
      .click()
    await expect(page).toHaveURL(/sort=-amount/)
  })

  test('names a deputy, and ends it', async ({ page, signIn, text, look }) => {
    await signIn('l2', '/delegations')
    await page
      .getByRole('button', { name: text('approvals:delegations.new') })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: text('approvals:delegations.new') })
    await dialog.getByRole('combobox', { name: text('approvals:delegations.deputy') }).fill('L2 Dep')
    await dialog.getByRole('option', { name: 'L2 Deputy EMEA' }).click()
    await look('delegation')
    await dialog.getByRole('button', { name: text('approvals:delegations.create') }).click()
    await expect(
      page.getByText(text('approvals:delegations.created', { name: 'L2 Deputy EMEA' })),
    ).toBeVisible()
    await page
      .getByRole('button', { name: text('approvals:delegations.endOf', { name: 'L2 Deputy EMEA' }) })
      .click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('approvals:delegations.end') })
      .click()
    await expect(page.getByText(text('approvals:delegations.ended'))).toBeVisible()
  })
})
