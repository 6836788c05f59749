import { expect, test } from '../e2e/fixtures'
import { busyWeek } from './organisation'

test('an analyst sees which ways requests took', async ({ page, signIn, text, work }) => {
  await busyWeek(work)
  for (const outcome of ['approve', 'approve', 'reject'] as const) {
    const request = await work.submit('Trade fair', '18000.00')
    await work.decide('l1', request.id, 'approve')
    await work.decide('l2', request.id, outcome, 'As discussed')
  }
  await signIn('analyst', '/insights/ways?days=30')
  await page
    .getByRole('button', { name: new RegExp(`^${text('insights:open')}`) })
    .first()
    .waitFor()
  await page.screenshot({ path: '../docs/analysts/ways.png' })
})

test('an analyst sees how many requests there are and how long they took', async ({
  page,
  signIn,
  text,
  work,
}) => {
  await busyWeek(work)
  const request = await work.submit('Trade fair', '18000.00')
  await work.decide('l1', request.id, 'approve')
  // What happened is counted some seconds later.
  await expect
    .poll(
      async () =>
        (await work.items<{ number: string }>('analyst', '/api/v1/insights/requests?limit=5')).some(
          ({ number }) => number === request.number,
        ),
      { timeout: 30_000 },
    )
    .toBe(true)
  await signIn('analyst', '/insights?days=30')
  await page.getByRole('table', { name: text('insights:figures.by.title') }).waitFor()
  await page.screenshot({ path: '../docs/analysts/insights.png', fullPage: true })
})

test('an administrator keeps what somebody may have to show', async ({ page, signIn, call, work }) => {
  const request = await work.submit('Trade fair', '18000.00')
  await call('admin', 'POST', '/api/v1/retention/holds', {
    name: 'Tax audit 2024',
    note: 'The tax office asked for all trade fairs of that year',
    categoryCode: 'TRAVEL',
    submittedFrom: '2024-01-01T00:00:00Z',
    submittedUntil: '2025-01-01T00:00:00Z',
  })
  await call('admin', 'POST', '/api/v1/retention/holds', {
    name: 'Case 7',
    note: 'A judge may ask for it',
    numbers: [request.number],
  })
  await signIn('admin', '/retention')
  await page
    .getByRole('row', { name: /Case 7/ })
    .first()
    .waitFor()
  await page.screenshot({ path: '../docs/operators/retention.png' })
})
