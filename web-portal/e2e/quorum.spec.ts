import { BOARD, describeBoard, tellFinance } from './drawing'
import { expect, test } from './fixtures'

const FLOW = '/api/v1/flows/budget-approval'

test.describe('who redesigns the flow', () => {
  test('has finance told, asks two of three of the board, and sees both happen @wide', async ({
    page,
    signIn,
    text,
    look,
    call,
    work,
  }) => {
    test.setTimeout(120_000)
    const { id } = (await call('admin', 'POST', `${FLOW}/drafts`, { name: 'The board', basedOn: 1 })) as {
      id: string
    }
    await signIn('admin', `/flows/drafts/${id}`)
    await tellFinance(page, text)
    await expect(
      page.locator('aside').getByRole('button', { name: /Nobody is told at “Tell finance”/ }),
    ).toBeVisible()
    await look('flow-notice')
    await page.getByRole('button', { name: text('flows:who.notice.name') }).click()
    await expect(page.getByText(text('flows:checks.good'))).toBeVisible()
    await page.getByRole('button', { name: text('flows:step.all') }).click()
    await expect(page.getByRole('button', { name: /^Tell finance/ })).toBeVisible()

    const dialog = await describeBoard(page, text)
    const third = dialog.getByRole('group', { name: text('flows:quorum.member', { number: '3' }) })
    await third.getByLabel(text('flows:step.id')).fill('CFO')
    await dialog.getByRole('button', { name: text('flows:step.putIn') }).click()
    await expect(dialog.getByText(text('flows:quorum.same'))).toBeVisible()
    await third.getByLabel(text('flows:step.id')).fill('CTO')
    await look('flow-quorum-dialog')
    await dialog.getByRole('button', { name: text('flows:step.putIn') }).click()
    await expect(page.locator('[data-element-id=CTO]').first()).toBeVisible()
    for (const { level, username } of BOARD) {
      await work.assign(level, username)
    }
    // "Not saved yet" says it too, but for its beginning.
    await expect(page.getByText(text('flows:save.saved'), { exact: true })).toBeVisible()
    await page.reload()
    await expect(page.getByText(text('flows:checks.good'))).toBeVisible()
    await page.getByRole('button', { name: /^Operations chief/ }).click()
    await look('flow-quorum')
    await call('admin2', 'POST', `${FLOW}/drafts/${id}/publish`, { note: 'The board agrees' })

    // One of the board says no: as long as two others can agree, the request goes on.
    const request = await work.submit('Decided by the board', '60000.00')
    await work.decide('l1', request.id, 'approve')
    await signIn('l2.deputy', `/requests/${request.id}`)
    await expect(page.getByText(text('requests:event.RequestPassed', { step: 'Tell finance' }))).toBeVisible()
    await look('request-told')
    await work.decide('l2', request.id, 'approve')
    await work.decide('l2.deputy', request.id, 'reject', 'Too much')
    await work.decide('l3', request.id, 'approve')
    const { status, step } = (await call('sales', 'GET', `/api/v1/requests/${request.id}`)) as {
      status: string
      step: { key: string }[]
    }
    expect([status, step.map(({ key }) => key)]).toEqual(['PENDING', ['CTO']])
    await signIn('sales', `/requests/${request.id}`)
    await look('request-outvoted')

    const { id: draft } = (await call('admin', 'POST', `${FLOW}/drafts`, {
      name: 'As it came',
      basedOn: 1,
    })) as { id: string }
    await call('admin2', 'POST', `${FLOW}/drafts/${draft}/publish`, { note: 'As it was' })
    for (const level of ['TELL_FINANCE', ...BOARD.map((member) => member.level)]) {
      await work.forgetLevel(level)
    }
  })
})
