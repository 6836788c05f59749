import { expect, test } from '../e2e/fixtures'
import { busyWeek } from './organisation'

const FOLDER = '../docs/screens'

let requests: Map<string, string>

test('an approver’s inbox', async ({ page, signIn, work }) => {
  requests = await busyWeek(work)
  await signIn('l1', '/approvals')
  await expect(page.getByRole('row')).toHaveCount(requests.size)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.getByRole('article').getByRole('list').getByRole('listitem').first().waitFor()
  await page.screenshot({ path: `${FOLDER}/inbox.png` })
})

test('what a rollback would undo', async ({ page, signIn, work }) => {
  const id = requests.get('Stand at the Hannover Messe') ?? ''
  await work.decide('l1', id, 'approve', 'As every year')
  await work.decide('l2', id, 'approve')
  await signIn('l1', '/decisions')
  await page.getByRole('button', { name: /Take back/ }).click()
  await page.getByRole('dialog').getByRole('timer').waitFor()
  await page.screenshot({ path: `${FOLDER}/rollback.png` })
})

test('a new request', async ({ page, signIn }) => {
  await signIn('sales', '/requests/new')
  await page.getByLabel('Category').selectOption('Travel')
  await page.getByLabel('Reason').selectOption('Trade fair')
  await page.getByLabel('What is it for?').fill('Shared stand at the Bilbao tool fair')
  await page.getByLabel('Amount').fill('14,750')
  await page.getByLabel('Currency').selectOption('USD')
  await page.getByLabel('Justification').fill('With our dealer, who pays the other half.')
  await page.getByText('L3 Approver EMEA').waitFor()
  await page.screenshot({ path: `${FOLDER}/new-request.png` })
})

test('a request', async ({ page, signIn, call, work }) => {
  const id = requests.get('Roadshow through four cities') ?? ''
  const first = await work.decide('l1', id, 'approve')
  await work.decide('l2', id, 'approve', 'Good value')
  await call('l1', 'POST', `/api/v1/approvals/${first}/rollback`, { comment: 'Porto is missing in the plan' })
  await work.ask('l1', id, 'Can Porto be the fourth city?')
  await signIn('sales2', `/requests/${id}`)
  await page.getByText('Where it stands in the flow').scrollIntoViewIfNeeded()
  await page.locator('.djs-container').waitFor()
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${FOLDER}/request.png`, fullPage: true })
})

test('who decides what', async ({ page, signIn }) => {
  await signIn('admin', '/assignments')
  await page.getByRole('grid').waitFor()
  await page.screenshot({ path: `${FOLDER}/assignments.png` })
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })
  test('a proof', async ({ page, signIn, work }) => {
    const id = requests.get('Stand at the Hannover Messe')
    await expect
      .poll(async () => (await work.items('analyst', `/api/v1/audit/logs?requestId=${id}`)).length, {
        timeout: 60_000,
      })
      .toBeGreaterThan(3)
    await signIn('analyst', `/audit?requestId=${id}&action=ApprovalDecided`)
    await page.getByRole('list', { name: 'Audit log' }).getByRole('button').first().click()
    await page.getByRole('button', { name: 'Verify this entry' }).click()
    await page.getByText('This entry is in the log, unchanged.').scrollIntoViewIfNeeded()
    await page.screenshot({ path: `${FOLDER}/proof.png` })
  })
})
