import { expect, test } from './fixtures'

test.describe('who inspects processes', () => {
  test('goes from a request to its process in Cockpit, and is known there', async ({
    page,
    signIn,
    text,
    work,
  }, { project }) => {
    const request = await work.submit()
    await signIn('analyst', `/requests/${request.id}`)
    await page.getByRole('link', { name: text('requests:show.cockpit') }).click()
    await expect(page).toHaveURL(/\/camunda\/app\/cockpit\/default\/#\/process-instance\/[0-9a-f-]+/)
    await expect(page.locator('.djs-container').getByText('L1 approval', { exact: true })).toBeVisible()
    await expect(page.getByText(request.id).first()).toBeVisible()
    await page.screenshot({ path: `test-results/screens/${project.name}/cockpit-process.png` })

    // What it shows is for reading: its server refuses the rest.
    await page.goto('/camunda/app/cockpit/default/#/processes')
    await expect(page.getByRole('link', { name: 'Budget approval' }).first()).toBeVisible()
    await page.screenshot({ path: `test-results/screens/${project.name}/cockpit-processes.png` })
  })

  test('comes back to the page in Cockpit that they had wanted before they signed in', async ({
    page,
    text,
  }) => {
    await page.goto('/camunda/app/cockpit/default/#/decisions')
    await expect(page).toHaveURL(/\/login\?to=/)
    await page.getByLabel(text('identity:login.username')).fill('analyst')
    await page.getByLabel(text('identity:login.password'), { exact: true }).fill('athena-demo')
    await page.getByRole('button', { name: text('identity:login.submit') }).click()
    await expect(page).toHaveURL(/\/camunda\/app\/cockpit\/default\/#\/decisions/)
    await expect(page.getByText('Which levels decide a request').first()).toBeVisible()
  })

  test('signs out of Cockpit and of the portal at once @wide', async ({ page, signIn, text }) => {
    await signIn('analyst', '/cockpit')
    // While its first calls are under way, Cockpit may still hold a CSRF token that is not the last one.
    await expect(page.getByText('Running Process Instances')).toBeVisible()
    await page.locator('.account.dropdown a').first().click()
    await page.getByText('Log out').click()
    await expect(page.getByLabel(text('identity:login.username'))).toBeVisible()
    await page.goto('/audit')
    await expect(page).toHaveURL(/\/login/)
  })

  test('needs to be one who may', async ({ page, signIn, text }) => {
    await signIn('sales', '/requests')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: text('nav.cockpit') })).toHaveCount(0)
    await page.goto('/camunda/app/cockpit/default/')
    await expect(page).toHaveURL(/\/cockpit$/)
    await expect(page.getByText(text('error.forbidden'))).toBeVisible()
  })
})
