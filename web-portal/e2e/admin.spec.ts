import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'

/** Of this run alone, as the tests of other sizes and languages share the system. */
const unique = () => Date.now().toString(36).toUpperCase()

test.describe('who keeps the organisation', () => {
  test('adds a person, changes them and removes them', async ({ page, signIn, text, look }) => {
    const name = `Nora ${unique()}`
    const username = name.toLowerCase().replace(' ', '.')
    await signIn('admin', '/people/new')
    await page.getByRole('button', { name: text('people:new.submit') }).click()
    await expect(page.getByLabel(text('people:field.username'))).toBeFocused()
    await look('person-new-wrong')
    await page.getByLabel(text('people:field.username')).fill('sales')
    await page.getByLabel(text('people:field.password')).fill('a-long-password')
    await page.getByLabel(text('people:field.displayName'), { exact: true }).fill(name)
    await page.getByLabel(text('people:field.email')).fill(`${username}@athena.example`)
    await page.getByRole('button', { name: text('people:new.submit') }).click()
    // The server's finding stands at its field.
    await expect(page.getByLabel(text('people:field.username'))).toHaveAttribute('aria-invalid', 'true')
    await page.getByLabel(text('people:field.username')).fill(username)
    await page.getByRole('button', { name: text('people:new.submit') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await page.getByLabel(text('people:field.phone')).fill('+49 30 1234')
    await page.getByRole('button', { name: text('action.save') }).click()
    await expect(page.getByText(text('people:change.done', { name }))).toBeVisible()
    await page.getByRole('button', { name: text('people:remove.ask') }).click()
    await page.getByRole('dialog').getByLabel(text('people:remove.anonymise')).check()
    await look('person-remove')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('people:remove.confirmForget') })
      .click()
    await expect(page.getByText(text('people:remove.isAnonymous'))).toBeVisible()
  })

  test('is told why somebody cannot be removed, and where to change that', async ({
    page,
    signIn,
    text,
    look,
    work,
  }) => {
    await work.submit()
    const [l1] = await work.items<{ id: string }>('admin', '/api/v1/people?q=L1%20Approver%20EMEA')
    await signIn('admin', `/people/${l1?.id}`)
    await page.getByRole('button', { name: text('people:remove.ask') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('people:remove.confirm'), exact: true })
      .click()
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
    await look('person-needed')
    await page.getByRole('link', { name: text('people:remove.toAssignments') }).click()
    await expect(page).toHaveURL(/\/assignments\?approver=/)
  })

  test('finds people by what they are', async ({ page, signIn, text }) => {
    await signIn('admin', '/people')
    await page.getByLabel(text('people:filter.role')).selectOption('ANALYST')
    await expect(page.getByRole('link', { name: 'Ana Analyst' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Sofia Sales EMEA' })).toHaveCount(0)
    await page.getByLabel(text('people:filter.role')).selectOption('')
    await page.getByLabel(text('people:filter.text')).fill('sofia')
    await expect(page.getByRole('link', { name: 'Sofia Sales EMEA' })).toBeVisible()
    await expect(page).toHaveURL(/q=sofia/)
  })

  test('adds a category with a reason, and retires it', async ({ page, signIn, text, look }) => {
    const code = `C${unique()}`
    await signIn('admin', '/categories')
    await page.getByRole('button', { name: text('catalog:categories.add') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(text('catalog:field.name'), { exact: true }).fill(`Category ${code}`)
    await dialog.getByLabel(text('catalog:field.code')).fill('TRAVEL')
    await dialog.getByRole('button', { name: text('action.save') }).click()
    await expect(dialog.getByLabel(text('catalog:field.code'))).toHaveAttribute('aria-invalid', 'true')
    await look('category-taken')
    await dialog.getByLabel(text('catalog:field.code')).fill(code)
    await dialog.getByRole('button', { name: text('action.save') }).click()
    await expect(page.getByText(text('catalog:saved', { name: `Category ${code}` }))).toBeVisible()

    await page.goto('/reasons')
    await page.getByRole('button', { name: text('catalog:reasons.add') }).click()
    const reason = page.getByRole('dialog')
    await reason.getByLabel(text('catalog:field.name'), { exact: true }).fill(`Reason ${code}`)
    await reason.getByLabel(text('catalog:field.code')).fill(code)
    await reason.getByLabel(text('catalog:field.category')).selectOption(`Category ${code}`)
    await reason.getByRole('button', { name: text('action.save') }).click()
    await expect(page.getByText(text('catalog:saved', { name: `Reason ${code}` }))).toBeVisible()

    await page.goto('/categories')
    await page
      .getByRole('button', { name: text('catalog:retireWhich', { name: `Category ${code}` }) })
      .click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('catalog:retire') })
      .click()
    await expect(
      page.getByText(text('catalog:categories.retired', { name: `Category ${code}` })),
    ).toBeVisible()
  })

  test('puts a new exchange rate in force', async ({ page, signIn, text, look, call }) => {
    await signIn('admin', '/exchange-rates')
    const rate = `1.${Math.floor(1000 + Math.random() * 8999)}1`
    await page.getByRole('group', { name: 'USD' }).getByRole('textbox').last().fill(rate)
    await expect(page.getByText(text('catalog:rates.changes', { count: 1 }))).toBeVisible()
    await look('exchange-rate-changed')
    await page.getByRole('button', { name: text('catalog:rates.save') }).click()
    await expect(page.getByText(text('catalog:rates.saved'))).toBeVisible()
    expect(await call('admin', 'GET', '/api/v1/exchange-rates')).toMatchObject({ rates: { USD: rate } })
    // The other tests count with the rate of the demonstration.
    await page.getByRole('group', { name: 'USD' }).getByRole('textbox').last().fill('1.1710')
    await page.getByRole('button', { name: text('catalog:rates.save') }).click()
    await expect
      .poll(async () => call('admin', 'GET', '/api/v1/exchange-rates'))
      .toMatchObject({ rates: { USD: '1.1710' } })
  })

  test('names a second approver at a place, and asks who would decide', async ({
    page,
    signIn,
    text,
    look,
  }) => {
    await signIn('admin', '/assignments')
    const place = page.getByRole('button', { name: /^Training, .*1.*, APAC:/ })
    await place.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').first().fill('L1 Approver AM')
    await dialog.getByRole('option', { name: 'L1 Approver AMER' }).click()
    await look('assignment-place')
    await dialog
      .getByRole('button', { name: text('action.save') })
      .first()
      .click()
    await expect(page.getByText(text('catalog:place.saved'))).toBeVisible()

    await page.getByRole('button', { name: text('catalog:simulator.title') }).click()
    const simulator = page.getByRole('dialog')
    await simulator.getByLabel(text('catalog:field.category')).selectOption('Training')
    await simulator.getByLabel(text('catalog:field.region')).selectOption('APAC')
    await simulator.getByLabel(text('catalog:field.amount')).fill('500')
    await simulator.getByRole('button', { name: text('catalog:simulator.ask') }).click()
    await expect(simulator.getByText('L1 Approver AMER')).toBeVisible()
    await look('who-would-decide')
    await page.keyboard.press('Escape')

    await place.click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('catalog:place.take', { name: 'L1 Approver AMER' }) })
      .click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('action.save') })
      .first()
      .click()
    await expect(page.getByText(text('catalog:place.saved')).last()).toBeVisible()
  })

  test('changes assignments by a file, having seen what it would do', async ({
    page,
    signIn,
    text,
    look,
  }) => {
    await signIn('admin', '/assignments')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text('catalog:export'), exact: true }).click(),
    ])
    const sheet = await readFile(await download.path(), 'utf8')
    expect(sheet).toContain('TRAINING')
    await page.getByRole('button', { name: text('catalog:import.open') }).click()
    const dialog = page.getByRole('dialog')
    const choose = (content: string) =>
      dialog.locator('input[type=file]').setInputFiles({
        name: 'assignments.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(content),
      })
    await choose(sheet)
    await expect(dialog.getByText(text('catalog:import.nothing'))).toBeVisible()
    await choose(sheet.replaceAll('l1.amer', 'nobody.at.all'))
    await expect(dialog.getByRole('status')).toContainText(/5/)
    await look('import-wrong')
    await choose(sheet.replace(/^(TRAINING,L2,AMER,[^,]*),l2\.amer/m, '$1,l2.amer;l2.deputy'))
    await expect(dialog.getByText(text('catalog:import.would', { count: 1 }))).toBeVisible()
    await look('import-rehearsed')
    await dialog.getByRole('button', { name: text('catalog:import.apply', { count: 1 }) }).click()
    await expect(page.getByText(text('catalog:import.done', { count: 1 }))).toBeVisible()
    // As it was.
    await page.getByRole('button', { name: text('catalog:import.open') }).click()
    await choose(sheet)
    await dialog.getByRole('button', { name: text('catalog:import.apply', { count: 1 }) }).click()
    await expect(page.getByText(text('catalog:import.done', { count: 1 })).last()).toBeVisible()
  })

  test('adds a department', async ({ page, signIn, text }) => {
    const name = `Field sales ${unique()}`
    await signIn('admin', '/departments')
    await page.getByRole('button', { name: text('people:departments.add'), exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(text('people:field.departmentName')).fill(name)
    await dialog.getByLabel(text('people:field.region')).fill('EMEA')
    await dialog.getByRole('button', { name: text('action.add') }).click()
    await expect(page.getByText(text('people:departments.done', { name }))).toBeVisible()
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible()
  })
})
