import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type english from '../cockpit/i18n/en.json'
import { expect, test as base } from './fixtures'
import type { Work } from './work'

const COCKPIT = '/camunda/app/cockpit/default/#'

/** What the plugin says, in the language of the test. */
const test = base.extend<{ said: typeof english; look: (name: string) => Promise<void> }>({
  // Cockpit's own frame around it is Camunda's.
  look: async ({ page }, use, { project }) => {
    await use(async (name) => {
      const folder = project.name.replaceAll(/[^a-z]+/gi, '-').toLowerCase()
      await page.screenshot({ path: `test-results/screens/${folder}/${name}.png` })
      const { violations } = await new AxeBuilder({ page })
        .include('.athena-page')
        .exclude('.djs-container > svg')
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([])
    })
  },

  said: async ({ locale }, use) => {
    const file = join(import.meta.dirname, `../cockpit/i18n/${locale?.split('-')[0]}.json`)
    await use(JSON.parse(readFileSync(file, 'utf8')) as typeof english)
  },
})

/** A request that L1 approved, which was rolled back, approved again, and at last withdrawn. */
async function ended(work: Work) {
  const request = await work.submit('Product launch')
  const approval = await work.decide('l1', request.id, 'approve')
  await work.call('l1', 'POST', `/api/v1/approvals/${approval}/rollback`, { comment: 'Too early' })
  await work.decide('l1', request.id, 'approve', 'Now it fits')
  await work.withdraw(request)
  return request
}

async function find(page: Page, said: typeof english, number: string) {
  await page.getByLabel(said.filter.number).fill(number)
  await page.getByRole('button', { name: said.filter.search }).click()
}

test.describe('who asks what became of a process', () => {
  test('finds an instance that has ended, sees its way and all that belongs to it, and goes to its request', async ({
    page,
    signIn,
    work,
    said,
    look,
  }) => {
    const request = await ended(work)
    await signIn('analyst', '/cockpit')
    await page.getByRole('link', { name: said.history.title, exact: true }).click()
    await expect(page.getByRole('heading', { name: said.history.title })).toBeVisible()
    await find(page, said, request.number)
    const row = page.getByRole('row', { name: request.number })
    await expect(row).toContainText(said.outcome.WITHDRAWN)
    await expect(page.getByRole('status').filter({ hasText: '1' })).toBeVisible()
    await look('cockpit-history')

    await row.getByRole('link', { name: request.number, exact: true }).click()
    await expect(page.getByRole('heading', { name: new RegExp(request.number) })).toBeVisible()
    // The way it took: approved, rolled back, and L2's task cut off twice.
    await expect(page.locator('.djs-element.athena-passed[data-element-id="L1"]')).toBeVisible()
    await expect(page.locator('.djs-element.athena-cut-off[data-element-id="L2"]')).toBeVisible()
    await expect(page.locator('.djs-element.athena-taken[data-element-id="L1_open"]')).toBeVisible()
    await expect(page.locator('.djs-element.athena-taken[data-element-id="L1_skip"]')).toHaveCount(0)
    await look('cockpit-instance')

    const panel = page.getByRole('tabpanel')
    await expect(panel.getByRole('row', { name: /L1 approval/ })).toHaveCount(2)
    await page.getByRole('tab', { name: said.tab.tasks }).click()
    await expect(panel.getByText(said.decision.ROLLED_BACK)).toBeVisible()
    await expect(panel.getByText('Now it fits')).toBeVisible()
    await page.getByRole('tab', { name: said.tab.decisions }).click()
    await expect(panel.getByText(said.decisions.rule.replace('{{id}}', 'rule1'))).toBeVisible()
    await page.getByRole('tab', { name: said.tab.variables }).click()
    await expect(panel.getByRole('cell', { name: 'EMEA' })).toBeVisible()
    await page.getByRole('tab', { name: said.tab.incidents }).click()
    await expect(panel.getByText(said.incidents.none)).toBeVisible()
    await page.getByRole('tab', { name: said.tab.operations }).click()
    await expect(panel.getByText(said.operation.RequestWithdrawn)).toBeVisible()
    await look('cockpit-operations')

    await page.getByRole('link', { name: said.instance.request }).click()
    await expect(page).toHaveURL(new RegExp(`/requests/${request.id}`))
    // And back, to where it is shown now that it has ended.
    await page.goto(`/cockpit?request=${request.id}`)
    await expect(page).toHaveURL(/#\/athena\/history\/[0-9a-f-]+$/)
    await expect(page.getByRole('heading', { name: new RegExp(request.number) })).toBeVisible()
  })

  test('narrows what is told to one element of the diagram', async ({ page, signIn, work, said }) => {
    const request = await ended(work)
    await signIn('analyst', `/cockpit?request=${request.id}`)
    await page.locator('.djs-element[data-element-id="L2"]').first().click()
    await expect(page.getByText(said.instance.narrowed.replace('{{name}}', 'L2 approval'))).toBeVisible()
    const rows = page.getByRole('tabpanel').getByRole('row')
    await expect(rows).toHaveCount(3)
    await page.getByRole('button', { name: said.instance.all }).click()
    await expect(rows.nth(8)).toBeVisible()
  })

  test('shares what was found by its address, and sorts and clears by the keyboard', async ({
    page,
    signIn,
    work,
    said,
  }) => {
    const request = await ended(work)
    await signIn('analyst', '/cockpit')
    await expect(page).toHaveURL(/\/camunda\//)
    await page.goto(`${COCKPIT}/athena/history?number=${request.number}&sort=STARTED`)
    const started = page.getByRole('columnheader', { name: said.column.STARTED })
    await expect(started).toHaveAttribute('aria-sort', 'descending')
    await started.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect(started).toHaveAttribute('aria-sort', 'ascending')
    await expect(started.getByRole('button')).toBeFocused()
    await page.goto(`${COCKPIT}/athena/history?number=none`)
    await expect(page.getByText(said.history.noneFinished)).toBeVisible()
    await page.getByRole('button', { name: said.filter.clear }).click()
    await expect(page.getByRole('row', { name: request.number })).toBeVisible()
  })

  test('sees where a flow takes its time, in two periods, and where requests wait', async ({
    page,
    signIn,
    work,
    said,
    look,
  }) => {
    await ended(work)
    const running = await work.submit('Waiting')
    await signIn('analyst', `/cockpit?request=${running.id}`)
    await page
      .getByRole('link', { name: /^Budget approval/ })
      .first()
      .click()
    await page.getByText('Bottlenecks and heatmap').click()
    const waiting = page.getByRole('row', { name: /L1 approval/ })
    await expect(waiting).toContainText('%')
    await page.screenshot({ path: 'test-results/screens/cockpit-bottlenecks.png' })
    await page.getByRole('link', { name: said.heatmap.open }).click()

    await expect(page.getByRole('heading', { name: said.heatmap.title })).toBeVisible()
    await expect(page.locator('.djs-container')).toHaveCount(2)
    await expect(page.locator('.djs-overlay .athena-badge').first()).toBeVisible()
    await page.getByLabel(said.heatmap.metric, { exact: true }).selectOption({ label: said.metric.count })
    const row = page.getByRole('row', { name: /^L1 approval/ })
    await expect(row.getByRole('cell').first()).toHaveText(/^[1-9]/)
    await look('cockpit-heatmap')
  })

  test('has the history of a running instance beside it @wide', async ({ page, signIn, work, said }) => {
    const request = await work.submit('Running')
    await work.decide('l1', request.id, 'approve')
    await signIn('analyst', `/cockpit?request=${request.id}`)
    await page.getByText('History', { exact: true }).last().click()
    await expect(page.getByRole('row', { name: /L2 approval/ })).toContainText(said.trail.open)
    await page.getByRole('button', { name: said.path.show }).click()
    await expect(page.locator('.djs-element.athena-passed[data-element-id="L1"]')).toBeVisible()
    await page.screenshot({ path: 'test-results/screens/cockpit-running.png' })
  })

  test('needs to be one who may', async ({ page, signIn, text }) => {
    await signIn('sales', '/requests')
    await page.goto(`${COCKPIT}/athena/history`)
    await expect(page).toHaveURL(/\/cockpit/)
    await expect(page.getByText(text('error.forbidden'))).toBeVisible()
    const answer = await page.request.get('/camunda/api/athena/history/instances')
    expect(answer.status()).toBe(401)
  })
})
