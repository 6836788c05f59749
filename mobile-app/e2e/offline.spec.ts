import { expect, test } from '@playwright/test'
import { keptForOffline, kill, signIn } from './app'
import { as, decisionsOn, submit } from './server'

test('an approver decides in the tunnel, is killed, and the server confirms it afterwards', async ({
  page: opened,
  context,
}) => {
  const sales = await as('sales')
  const { id, number, title } = await submit(sales)
  let page = opened
  await signIn(page, 'l1')
  await expect(page.getByText(title)).toBeVisible()
  await keptForOffline(page)
  await page.screenshot({ path: 'target/screens/1-online.png' })

  await context.setOffline(true)
  await expect(page.getByText('No connection.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: `Approve ${number}` }).click()
  await page.getByLabel('Comment').fill('Fine with me')
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(page.getByText('Will be approved when the server has confirmed it')).toBeVisible()
  await page.screenshot({ path: 'target/screens/2-decided-offline.png' })
  expect(await decisionsOn(sales, id)).toEqual([])

  page = await kill(page)
  await page.goto('/m/')
  await expect(page.getByText(title)).toBeVisible()
  await expect(page.getByText('Will be approved when the server has confirmed it')).toBeVisible()
  await page.screenshot({ path: 'target/screens/3-reopened-offline.png' })

  await context.setOffline(false)
  await expect(page.getByText(title)).toBeHidden()
  await page.getByRole('tab', { name: 'My decisions' }).click()
  await expect(page.getByText(title)).toBeVisible()
  await page.screenshot({ path: 'target/screens/4-confirmed.png' })
  expect(await decisionsOn(sales, id)).toMatchObject([
    {
      level: 'L1',
      outcome: 'APPROVED',
      comment: 'Fine with me',
      status: 'ACTIVE',
      // By the key of this browser, without a network.
      signedBy: expect.any(String),
    },
  ])
})

test('a colleague was quicker: a card says so, and nothing is overwritten', async ({ page, context }) => {
  const sales = await as('sales')
  const { id, number, title } = await submit(sales)
  await signIn(page, 'l1')
  await expect(page.getByText(title)).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('button', { name: `Approve ${number}` }).click()
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(page.getByText('Will be approved when the server has confirmed it')).toBeVisible()

  await sales.post(`/api/v1/requests/${id}/withdraw`, { data: { comment: 'Not needed any more' } })
  await context.setOffline(false)
  await expect(page.getByText('One thing was not done')).toBeVisible()
  await page.getByText('Look', { exact: true }).click()
  await expect(page.getByText('Withdrawn meanwhile', { exact: false })).toBeVisible()
  await page.screenshot({ path: 'target/screens/5-conflict.png' })
  expect(await decisionsOn(sales, id)).toEqual([])
})

test('one tab at a time has what is on the device; another one may take it over', async ({
  page,
  context,
}) => {
  await signIn(page, 'l2')
  const second = await context.newPage()
  await second.goto('/m/')
  await expect(second.getByText('Open in another tab')).toBeVisible()
  await second.screenshot({ path: 'target/screens/6-second-tab.png' })
  await second.getByRole('button', { name: 'Use it here' }).click()
  await expect(second.getByText('My decisions')).toBeVisible()
  await expect(page.getByText('Open in another tab')).toBeVisible()
  await page.getByRole('button', { name: 'Use it here' }).click()
  await expect(page.getByText('My decisions')).toBeVisible()
  await expect(second.getByText('Open in another tab')).toBeVisible()
})

test('a window that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.getDirectory = () => Promise.reject(new DOMException('private', 'SecurityError'))
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new DOMException('private', 'SecurityError')
        }
      },
    })
  })
  await page.goto('/m/')
  await page.getByLabel('Username').fill('l2')
  await page.getByLabel('Password', { exact: true }).fill('athena-demo')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('This window keeps nothing')).toBeVisible()
})

test('sales asks for a budget without a network, and it is submitted afterwards', async ({
  page,
  context,
}) => {
  await signIn(page, 'sales2')
  await expect(page.getByRole('button', { name: 'New request' })).toBeVisible()
  await keptForOffline(page)
  await page.waitForTimeout(1_000)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'New request' }).click()
  const title = `Samples ${Date.now()}`
  await page.getByLabel('What is it for?').fill(title)
  await page.screenshot({ path: 'target/screens/7-new-request.png' })
  await page.getByLabel('Category').click()
  await page.getByText('Travel', { exact: true }).click()
  await page.getByLabel('Reason').click()
  await page.getByText('Trade fair', { exact: true }).click()
  await page.getByLabel('Amount').fill('320.50')
  await page.getByLabel('Justification').fill('Twelve shops want to try them')
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  // The list behind it says so, too.
  const unsent = page
    .getByText('Will be submitted when the server has been reached')
    .filter({ visible: true })
  await expect(unsent).toBeVisible()
  await page.screenshot({ path: 'target/screens/8-request-offline.png' })
  await context.setOffline(false)
  await expect(unsent).toBeHidden()
  const sales = await as('sales2')
  const { items } = (await (await sales.get('/api/v1/requests?limit=5')).json()) as {
    items: { title: string }[]
  }
  expect(items.map((it) => it.title)).toContain(title)
})
