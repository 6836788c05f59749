import { expect, test } from './fixtures'

test.describe('who looks at tasks', () => {
  test('finds the open approvals in Tasklist, which knows them from Cockpit, and nothing to do there', async ({
    page,
    signIn,
    work,
  }, { project }) => {
    await work.submit()
    await signIn('analyst', '/cockpit')
    await expect(page.getByText('Running Process Instances')).toBeVisible()
    await page.goto('/camunda/app/tasklist/default/')
    await expect(page.getByText('Open approvals')).toBeVisible()
    await page.getByRole('link', { name: 'L1 approval' }).first().click()
    await expect(page.getByText('L1:EMEA:', { exact: false }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Complete' })).toBeHidden()
    await expect(page.getByText('Claim', { exact: true })).toBeHidden()
    await expect(page.getByText('Start process')).toBeHidden()
    await page.screenshot({ path: `test-results/screens/${project.name}/tasklist.png` })
  })

  test('needs to be one who may', async ({ page, signIn, text }) => {
    await signIn('sales', '/requests')
    // A page that is left while its session is renewed takes the new one along.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto('/camunda/app/tasklist/default/')
    await expect(page).toHaveURL(/\/cockpit$/)
    await expect(page.getByText(text('error.forbidden'))).toBeVisible()
  })
})
