import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { cockpitWords } from './cockpitWords'
import { expect, test } from './fixtures'
import type { Work } from './work'

const COCKPIT = '/camunda/app/cockpit/default/'
const HISTORY = `${COCKPIT}#/athena/history`

/** One that L1 approved and that was withdrawn while it waited for L2, so that it has ended. */
async function decided(work: Work) {
  const request = await work.submit('Trade fair', '18000.00')
  await work.decide('l1', request.id, 'approve', 'It brought nine orders last year')
  await work.withdraw(request)
  return request
}

/** What is ours of the page: Cockpit's own is not for us to mend. */
async function accessible(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .exclude('.djs-container > svg')
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

test.describe('who looks back at processes in Cockpit @wide', () => {
  test('finds a request that was decided, and sees its path and who decided by which rule', async ({
    page,
    signIn,
    call,
    locale,
    work,
  }, { project }) => {
    const words = cockpitWords(locale)
    const request = await decided(work)
    const { displayName } = (await call('l1', 'GET', '/api/v1/users/me')) as { displayName: string }

    await signIn('analyst', HISTORY)
    await page.getByLabel(words('number'), { exact: true }).fill(request.number)
    await expect(page).toHaveURL(new RegExp(`number=${request.number}`))
    await expect(page.getByText(words('history.count_one', { number: 1 }), { exact: true })).toBeVisible()
    await accessible(page, '.athena-page')
    await page.screenshot({ path: `test-results/screens/${project.name}/cockpit-history.png` })
    await page.getByRole('link', { name: request.number, exact: true }).click()
    await expect(page).toHaveURL(/#\/athena\/history\/[0-9a-f-]+$/)
    await expect(page.getByRole('heading', { name: request.title })).toBeVisible()

    // A straight arrow is as flat as it is invisible to the test.
    const element = (id: string) => page.locator(`.athena-diagram [data-element-id="${id}"]`).first()
    await expect(element('L1')).toHaveClass(/athena-visited/)
    await expect(element('L1_open')).toHaveClass(/athena-taken/)
    await expect(element('L1_skip')).not.toHaveClass(/athena-taken/)
    await expect(element('L2')).toHaveClass(/athena-cancelled/)
    await expect(element('withdrawn')).toHaveClass(/athena-visited/)
    await accessible(page, '.athena-page')
    await page.screenshot({ path: `test-results/screens/${project.name}/cockpit-history-instance.png` })

    const panel = page.getByRole('tabpanel')
    await panel.getByRole('button', { name: 'L1 approval', exact: true }).click()
    await expect(panel.getByRole('button', { name: 'L1 approval', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await expect(panel.getByText('L2 approval', { exact: true })).toHaveCount(0)
    await page.getByRole('tab', { name: words('tab.tasks') }).click()
    const task = panel.getByRole('row', { name: 'L1 approval' })
    await expect(task).toContainText(displayName)
    await expect(task).toContainText(words('outcome.APPROVED'))
    await expect(task).toContainText('It brought nine orders last year')

    await page.getByRole('button', { name: words('selection.clear') }).click()
    await page.getByRole('tab', { name: words('tab.decisions') }).click()
    await expect(panel.getByRole('heading', { name: 'Which levels decide a request' })).toBeVisible()
    await expect(panel.getByRole('row').filter({ hasText: 'L1' }).first()).toBeVisible()
    await page.getByRole('tab', { name: words('tab.variables') }).click()
    await expect(panel.getByRole('row', { name: /^amountBase/ })).toContainText('18000')
    await page.getByRole('tab', { name: words('tab.operations') }).click()
    await expect(
      panel.getByRole('rowheader', { name: words('operation.RequestSubmitted'), exact: true }),
    ).toBeVisible()

    await page.getByRole('link', { name: words('instance.request') }).click()
    await expect(page).toHaveURL(new RegExp(`/requests/${request.id}$`))
    await expect(page.getByText(request.title).first()).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { name: request.title })).toBeVisible()
  })

  test('compares two periods on diagrams that move together', async ({ page, signIn, locale, work }, {
    project,
  }) => {
    const words = cockpitWords(locale)
    const request = await decided(work)
    await signIn('analyst', `${HISTORY}?number=${request.number}`)
    await page.getByRole('link', { name: request.number, exact: true }).click()
    await page.getByRole('link', { name: words('heatmap.title'), exact: true }).click()
    await expect(page).toHaveURL(/#\/athena\/heatmap\//)

    const [before, now] = [page.locator('figure').first(), page.locator('figure').last()]
    await expect(before.locator('.djs-container')).toBeVisible()
    await expect(now.locator('[data-element-id=L1][class*=athena-heat-]')).toBeVisible()
    await expect(now.locator('.athena-heat-badge').filter({ hasText: /^\d+$/ }).first()).toBeAttached()
    await expect(page.getByRole('row', { name: /^L1 approval (?!can)/ })).toContainText(/[1-9]/)

    const zoomed = async (figure: typeof now) =>
      Number(
        /matrix\(([\d.]+)/.exec((await figure.locator('.viewport').getAttribute('transform')) ?? '')?.[1],
      )
    const fitting = await zoomed(now)
    await before.getByRole('button', { name: words('zoomIn') }).click()
    await expect.poll(() => zoomed(now)).toBeGreaterThan(fitting)
    expect(await zoomed(now)).toBeCloseTo(await zoomed(before), 2)

    await page.getByLabel(words('heatmap.metric')).selectOption('median')
    await expect(page).toHaveURL(/metric=median/)
    await expect(page.getByRole('table')).toContainText(words('metric.median'))
    await accessible(page, '.athena-page')
    await page.screenshot({ path: `test-results/screens/${project.name}/cockpit-heatmap.png` })
  })

  test('sees of a running one where it has been, below the diagram of Cockpit and on it', async ({
    page,
    signIn,
    text,
    locale,
    work,
  }) => {
    const words = cockpitWords(locale)
    const request = await work.submit()
    await signIn('analyst', `/requests/${request.id}`)
    await page.getByRole('link', { name: text('requests:show.cockpit') }).click()
    await page.getByRole('button', { name: words('path.toggle') }).click()
    await expect(page.locator('.djs-container [data-element-id=L1]').first()).toHaveClass(/athena-open/)

    await page
      .locator('.ctn-content-bottom .nav-tabs a')
      .filter({ hasText: words('history.title') })
      .click()
    const panel = page.getByRole('tabpanel')
    await expect(panel.getByRole('row', { name: /^L1 approval/ })).toContainText(words('audit.open'))
    await accessible(page, '.athena-tab')
  })

  test('sees below a flow what ended, and what is waited for the longest', async ({
    page,
    signIn,
    locale,
    work,
  }) => {
    const words = cockpitWords(locale)
    const request = await decided(work)
    await signIn('analyst', `${COCKPIT}#/processes`)
    await page.getByRole('link', { name: 'Budget approval' }).first().click()
    const tabs = page.locator('.ctn-content-bottom .nav-tabs a')
    await tabs.filter({ hasText: words('history.finished') }).click()
    await expect(page.getByRole('link', { name: request.number, exact: true })).toBeVisible()
    await tabs.filter({ hasText: words('bottlenecks.title') }).click()
    await expect(page.getByRole('row', { name: /^L1 approval/ })).toBeVisible()
    await accessible(page, '.athena-tab')
  })

  test('needs to be one who may', async ({ page, signIn, text }) => {
    await signIn('sales', HISTORY)
    await expect(page).toHaveURL(/\/cockpit(#|$)/)
    await expect(page.getByText(text('error.forbidden'))).toBeVisible()
    const answer = await page.request.get('/camunda/api/athena/history/instances')
    expect([401, 403]).toContain(answer.status())
  })
})
