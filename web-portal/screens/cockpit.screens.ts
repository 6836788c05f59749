import { cockpitWords } from '../e2e/cockpitWords'
import { expect, test } from '../e2e/fixtures'
import { busyWeek } from './organisation'

const FOLDER = '../docs/analysts'
const HISTORY = '/camunda/app/cockpit/default/#/athena/history'

test('an analyst looks back at a request, and at where all of them wait', async ({
  page,
  signIn,
  locale,
  work,
}) => {
  const words = cockpitWords(locale)
  await busyWeek(work)
  for (const amount of ['18000.00', '4200.00', '60000.00']) {
    const request = await work.submit('Trade fair', amount)
    await work.decide('l1', request.id, 'approve', 'It brought nine orders last year')
    await work.withdraw(request)
  }
  const request = await work.submit('Customer evening', '60000.00')
  await work.decide('l1', request.id, 'approve')
  await work.decide('l2', request.id, 'approve', 'Within the quarter')
  await work.withdraw(request)

  await signIn('analyst', HISTORY)
  const found = page.getByRole('link', { name: request.number, exact: true })
  await found.waitFor()
  await page.screenshot({ path: `${FOLDER}/history.png` })

  await found.click()
  await expect(page.locator('.athena-diagram [data-element-id=L2]').first()).toHaveClass(/athena-visited/)
  await page.getByRole('tabpanel').getByRole('button', { name: 'L2 approval', exact: true }).click()
  await page.getByRole('tab', { name: words('tab.tasks') }).click()
  await page.getByText('Within the quarter').waitFor()
  await page.screenshot({ path: `${FOLDER}/instance.png` })

  await page.getByRole('button', { name: words('selection.clear') }).click()
  await page.getByRole('tab', { name: words('tab.decisions') }).click()
  const decision = page.getByRole('heading', { name: 'Which levels decide a request' })
  await decision.waitFor()
  await decision.evaluate((heading) => heading.scrollIntoView({ block: 'center' }))
  await page.screenshot({ path: `${FOLDER}/decision.png` })

  await page.getByRole('link', { name: words('heatmap.title'), exact: true }).click()
  await page.getByLabel(words('heatmap.metric')).selectOption('total')
  await page.locator('figure').last().locator('.athena-heat-badge').first().waitFor({ state: 'attached' })
  await page.screenshot({ path: `${FOLDER}/heatmap.png` })

  await page.goto('/camunda/app/cockpit/default/#/processes')
  await page.getByRole('link', { name: 'Budget approval' }).first().click()
  await page
    .locator('.ctn-content-bottom .nav-tabs a')
    .filter({ hasText: words('bottlenecks.title') })
    .click()
  await page.getByRole('row', { name: /^L1 approval/ }).waitFor()
  await page.screenshot({ path: `${FOLDER}/bottlenecks.png` })
})
