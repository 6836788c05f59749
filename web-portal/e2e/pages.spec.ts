import { expect, test } from './fixtures'

const PAGES: Record<string, string[]> = {
  sales: ['/requests', '/requests/new', '/preferences'],
  l1: ['/approvals', '/decisions', '/delegations'],
  admin: [
    '/people',
    '/people/new',
    '/departments',
    '/categories',
    '/reasons',
    '/exchange-rates',
    '/assignments',
  ],
  analyst: ['/requests', '/audit', '/messages'],
}

/** A request that waits for its first decision, made by a call. */
test.beforeEach(async ({ call }) => {
  const categories = (await call('sales', 'GET', '/api/v1/categories')) as { items: { id: string }[] }
  const reasons = (await call('sales', 'GET', '/api/v1/reasons')) as {
    items: { id: string; categoryId: string | null }[]
  }
  const categoryId = categories.items[0]?.id
  const reasonId = reasons.items.find((reason) => !reason.categoryId || reason.categoryId === categoryId)?.id
  await call('sales', 'POST', '/api/v1/requests', {
    title: 'Trade fair in Lyon',
    justification: 'Our stand and three colleagues for two days.',
    categoryId,
    reasonId,
    amount: '4250.00',
    currency: 'EUR',
  })
})

for (const [username, addresses] of Object.entries(PAGES)) {
  for (const address of addresses) {
    test(`${username} reads ${address}, and so does who does not see it`, async ({ page, signIn, look }) => {
      await signIn(username, address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await look(`${username}${address.replaceAll('/', '-')}`)
    })
  }
}
