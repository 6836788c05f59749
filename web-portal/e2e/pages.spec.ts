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
  analyst: ['/requests', '/insights', '/insights/ways', '/audit', '/messages', '/retention'],
}

test.beforeEach(async ({ work }) => {
  await work.submit()
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
