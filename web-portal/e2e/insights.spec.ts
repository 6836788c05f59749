import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'

/** What happened is counted some seconds later. */
const COUNTED_MS = 30_000

/** How every PNG begins. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

interface Counted {
  number: string
  status: string
}

test.describe('who looks at the figures', () => {
  test('sees how many requests there are, opens the list behind that, and goes on to one of them', async ({
    page,
    signIn,
    text,
    look,
    work,
  }) => {
    const request = await work.submit()
    await work.decide('l1', request.id, 'approve')
    await signIn('analyst', '/insights?days=7')
    const number = page.getByRole('link', {
      name: new RegExp(`^${text('insights:figures.measure.submitted')}: `),
    })
    const link = page.getByRole('dialog').getByRole('link', { name: request.number, exact: true })
    await expect
      .poll(
        async () => {
          const latest = await work.items<Counted>('analyst', '/api/v1/insights/requests?limit=20')
          return latest.some((each) => each.number === request.number)
        },
        { timeout: COUNTED_MS },
      )
      .toBe(true)
    await page.reload()
    await expect(number).toBeVisible()
    await expect(page.getByRole('table', { name: text('insights:figures.by.title') })).toBeVisible()
    await look('insights')

    await number.click()
    await expect(page).toHaveURL(/[?&]list=requests\.SUBMITTED/)
    await expect(link).toBeVisible()
    await look('insights-list')
    await page.goBack()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await number.click()
    await link.click()
    await expect(page).toHaveURL(new RegExp(`/requests/${request.id}$`))
    await expect(page.getByRole('heading', { name: request.title })).toBeVisible()
  })

  test('takes a table and the charts along', async ({ page, signIn, text, work }) => {
    await work.submit()
    await expect
      .poll(async () => (await work.items('analyst', '/api/v1/insights/requests?limit=1')).length, {
        timeout: COUNTED_MS,
      })
      .toBe(1)
    // Chromium would ask its user where to put the file.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
    await signIn('analyst', '/insights?by=REGION')
    await expect(page.getByRole('table', { name: text('insights:figures.by.title') })).toBeVisible()
    const take = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: text(button), exact: true }).click(),
      ])
      return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
    }

    const table = await take('insights:figures.export.table')
    expect(table.name).toBe('figures.csv')
    expect(table.content.toString('utf8').split('\n').length).toBeGreaterThan(1)
    for (const [button, name] of [
      ['insights:figures.export.chart', 'figures-region-submitted.png'],
      ['insights:figures.export.backlog', 'backlog.png'],
    ] as const) {
      const picture = await take(button)
      expect(picture.name).toBe(name)
      expect([...picture.content.subarray(0, PNG.length)]).toEqual(PNG)
    }
  })

  test('needs to be one who may', async ({ page, signIn, text }) => {
    await signIn('sales', '/insights')
    await expect(page.getByText(text('error.forbidden'))).toBeVisible()
  })
})
