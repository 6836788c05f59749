import type { Page } from '@playwright/test'
import { BOARD, describeBoard, tellFinance } from '../e2e/drawing'
import { expect, test } from '../e2e/fixtures'

const FOLDER = '../docs/screens'
const FLOW = '/api/v1/flows/budget-approval'

/** Begins a draft, and says in its dialog which step is to be put in. @returns the dialog */
async function describeLegalReview(
  page: Page,
  text: (key: string, values?: Record<string, string>) => string,
) {
  await page.getByRole('button', { name: text('flows:draft.new') }).click()
  await page.getByLabel(text('flows:draft.name')).fill('Legal review for large sums')
  await page.getByRole('button', { name: text('flows:draft.begin') }).click()
  await page.getByText(text('flows:checks.good')).waitFor()
  await page.getByRole('button', { name: text('flows:step.add'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(text('flows:step.name')).first().fill('Legal review')
  await dialog.getByLabel(text('flows:step.id')).fill('LEGAL')
  await dialog
    .getByLabel(text('flows:step.place'))
    .selectOption({ label: text('flows:step.before', { name: 'L3 approval' }) })
  await dialog.getByLabel(text('flows:step.amountOver')).fill('50000')
  await dialog.getByLabel(text('flows:step.because')).fill('Large sums need a contract.')
  return dialog
}

test('a step is added to the flow, and published', async ({ page, signIn, call, text, work }) => {
  for (const deciders of [[], [], ['l1'], ['l1', 'l2'], ['l1', 'l2', 'l3']]) {
    const { id } = await work.submit('Trade fair', '60000.00')
    for (const decider of deciders) {
      await work.decide(decider, id, 'approve')
    }
  }
  await signIn('admin', '/flows')
  const dialog = await describeLegalReview(page, text)
  await page.screenshot({ path: `${FOLDER}/flow-step-dialog.png` })
  await dialog.getByRole('button', { name: text('flows:step.putIn') }).click()
  await page.getByLabel(text('flows:who.step.people')).fill('L2 Dep')
  await page.locator('[role=option]').first().click()
  await page.getByRole('button', { name: text('flows:who.step.name') }).click()
  await expect(page.getByText(/^Nobody yet for/)).toHaveCount(0)
  await page.getByText(text('flows:save.saved'), { exact: true }).waitFor()
  await page.getByText(text('flows:checks.good')).waitFor()
  await page.screenshot({ path: `${FOLDER}/flow-drawn.png` })

  const drawn = page.url()
  await page.getByRole('button', { name: text('flows:step.all') }).click()
  await page.getByRole('button', { name: /^L2 approval/ }).click()
  await page.getByLabel(text('flows:timer.approval'), { exact: true }).fill('48')
  await page
    .getByLabel(text('flows:duration.unit', { of: text('flows:timer.approval') }))
    .selectOption('hours')
  await page.getByText(text('flows:save.saved'), { exact: true }).waitFor()
  await page.getByRole('link', { name: /^Compare with version/ }).click()
  await page.getByRole('button', { name: /\(.*LEGAL.*\): new/ }).click()
  await page.locator('.difference-sign').first().waitFor()
  await page.screenshot({ path: `${FOLDER}/flow-compare.png` })

  await signIn('admin2', drawn)
  await page.getByText(text('flows:checks.good')).waitFor()
  await page.getByRole('button', { name: text('flows:publish.action') }).click()
  await page.getByRole('dialog').getByLabel(text('flows:publish.note')).fill('Contracts are read by Legal.')
  await page.screenshot({ path: `${FOLDER}/flow-publish.png` })
  await page
    .getByRole('dialog')
    .getByRole('button', { name: text('flows:publish.action') })
    .click()
  await expect(page.getByText('Contracts are read by Legal.')).toBeVisible()
  await page.screenshot({ path: `${FOLDER}/flow-versions.png` })

  await page.getByRole('link', { name: text('migration:moveFrom', { version: 1 }) }).click()
  await page.getByText(text('migration:placesAll')).waitFor()
  await page.getByText(/requests can be moved/).waitFor()
  await page.screenshot({ path: `${FOLDER}/flow-migrate.png` })
  await page.getByLabel(text('migration:canary'), { exact: true }).fill('3')
  await page.getByLabel(text('migration:note')).fill('Legal reads these, too.')
  await page.getByRole('button', { name: text('migration:begin') }).click()
  await page.getByText(text('migration:status.WAITING')).waitFor()
  await page.getByText(/reminders sent since/).waitFor()
  await page.screenshot({ path: `${FOLDER}/flow-migration.png` })
  await page.getByRole('button', { name: text('migration:end') }).click()
  await page.getByText(text('migration:status.CANCELLED')).waitFor()

  // The other pictures are of the flow as it comes.
  const { id } = (await call('admin', 'POST', `${FLOW}/drafts`, { name: 'As it came', basedOn: 1 })) as {
    id: string
  }
  await call('admin2', 'POST', `${FLOW}/drafts/${id}/publish`, { note: 'The pictures are taken' })
  await work.forgetLevel('LEGAL')
})

test('a request is tried before anybody publishes the routing table', async ({
  page,
  signIn,
  call,
  text,
}) => {
  const draft = { name: 'Legal review for large sums', basedOn: 1 }
  const { id } = (await call('admin', 'POST', `${FLOW}/drafts`, draft)) as { id: string }
  await signIn('admin', `/flows/drafts/${id}`)
  await page.getByRole('tab', { name: text('routing:tabs.routing') }).click()
  await page
    .getByLabel(text('routing:table.cell', { column: 'Amount in the base currency', row: 3 }), {
      exact: true,
    })
    .click()
  await page.keyboard.type('> 50000')
  await page.getByLabel(text('routing:bench.amount'), { exact: true }).fill('60000')
  await page.getByRole('button', { name: text('routing:bench.ask') }).click()
  await expect(page.locator('.flow-row-fired')).toHaveCount(3)
  await page.screenshot({ path: `${FOLDER}/flow-routing.png` })
  await call('admin', 'DELETE', `${FLOW}/drafts/${id}`)
})

test('finance is told, and two of three of the board have to agree', async ({
  page,
  signIn,
  call,
  text,
  work,
}) => {
  const { id } = (await call('admin', 'POST', `${FLOW}/drafts`, { name: 'Large sums', basedOn: 1 })) as {
    id: string
  }
  await signIn('admin', `/flows/drafts/${id}`)
  await tellFinance(page, text)
  await page.getByText(text('flows:save.saved'), { exact: true }).waitFor()
  await page.screenshot({ path: `${FOLDER}/flow-notice.png` })
  await page.getByRole('button', { name: text('flows:step.all') }).click()

  const dialog = await describeBoard(page, text)
  for (const { level, username } of BOARD) {
    await work.assign(level, username)
  }
  await dialog.getByRole('button', { name: text('flows:step.putIn') }).click()
  await page.getByText(text('flows:save.saved'), { exact: true }).waitFor()
  await page.getByRole('button', { name: text('flows:step.all') }).click()
  await page.getByRole('button', { name: /^Operations chief/ }).click()
  await page.getByText(text('flows:checks.good')).waitFor()
  // The whole of the three, which is more than fits at the size of a step.
  for (let zoom = 0; zoom < 4; zoom++) {
    await page.mouse.move(620, 480)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, 120)
    await page.keyboard.up('Control')
  }
  await page.screenshot({ path: `${FOLDER}/flow-quorum.png` })
  await call('admin', 'DELETE', `${FLOW}/drafts/${id}`)
  for (const { level } of BOARD) {
    await work.forgetLevel(level)
  }
})

test('a draft is rehearsed on what was decided', async ({ page, signIn, call, text, work }) => {
  for (const amount of ['4200.00', '18000.00', '60000.00', '72000.00']) {
    const { id } = await work.submit('Trade fair', amount)
    for (const approver of ['l1', 'l2', 'l3']) {
      await work.decide(approver, id, 'approve')
    }
  }
  await signIn('admin', '/flows')
  const dialog = await describeLegalReview(page, text)
  await dialog.getByRole('button', { name: text('flows:step.putIn') }).click()
  await page.getByText(text('flows:save.saved'), { exact: true }).waitFor()
  const draft = page.url().split('/').at(-1)
  await page.getByRole('link', { name: text('rehearsal:action') }).click()
  await page.getByRole('button', { name: text('rehearsal:begin.action'), exact: true }).click()
  const report = page.getByRole('article')
  await expect(report.locator('[data-element-id=LEGAL].rehearsal-stopped')).toBeVisible()
  await report.evaluate((shown) => shown.scrollIntoView())
  await page.screenshot({ path: `${FOLDER}/flow-rehearsal.png` })
  await call('admin', 'DELETE', `${FLOW}/drafts/${draft}`)
})
