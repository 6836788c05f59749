import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

type Text = (key: string) => string

/** By the form, as everybody does. */
async function logIn(page: Page, text: Text, username: string, password = 'athena-demo') {
  await page.getByLabel(text('identity:login.username')).fill(username)
  await page.getByLabel(text('identity:login.password'), { exact: true }).fill(password)
  await page.keyboard.press('Enter')
}

test.describe('a session', () => {
  test('begins with username and password, and is there again after a reload', async ({
    page,
    text,
    look,
  }) => {
    await page.goto('/')
    await look('login')
    await logIn(page, text, 'sales')
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page).not.toHaveURL(/login/)
    await page.reload()
    await expect(page).not.toHaveURL(/login/)
  })

  test('does not begin with a wrong password, and keeps what was typed', async ({ page, text, look }) => {
    await page.goto('/login')
    await logIn(page, text, 'sales', 'wrong')
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel(text('identity:login.username'))).toHaveValue('sales')
    await look('login-refused')
  })

  test('leads to where one wanted to go', async ({ page, text }) => {
    await page.goto('/preferences?from=mail')
    await logIn(page, text, 'l1')
    await expect(page).toHaveURL(/\/preferences\?from=mail$/)
  })

  test('ends in every tab at once', async ({ page, context, signIn, text, isMobile }) => {
    await signIn('sales')
    const other = await context.newPage()
    await other.goto('/')
    await expect(other).not.toHaveURL(/login/)
    if (isMobile) {
      await page.getByRole('button', { name: text('nav.label') }).click()
    }
    await page.getByRole('button', { name: /sales/i }).click()
    await page.getByRole('menuitem', { name: text('account.signOut') }).click()
    await expect(page).toHaveURL(/login/)
    await expect(other).toHaveURL(/login/)
    await page.goto('/')
    await expect(page).toHaveURL(/login/)
  })

  test('cannot be sent to another site by its address', async ({ page, text }) => {
    await page.goto('/login?to=//evil.example')
    await logIn(page, text, 'sales')
    await expect(page).not.toHaveURL(/login|evil/)
  })
})

test(
  'commands are found by their name, with the keyboard alone',
  { tag: '@keyboard' },
  async ({ page, signIn, text, look }) => {
    await signIn('admin')
    await page.getByRole('main').waitFor()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: text('palette.title') })).toBeVisible()
    await look('commands')
    await page.keyboard.type(text('nav.preferences'))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/preferences/)
  },
)

test('a page that is not there says so', async ({ page, signIn, text, look }) => {
  await signIn('sales', '/nowhere')
  await expect(page.getByText(text('error.notFound'))).toBeVisible()
  await look('not-found')
})

test('a page for another role says so', async ({ page, signIn, text, look }) => {
  await signIn('sales', '/people')
  await expect(page.getByText(text('error.forbidden'))).toBeVisible()
  await look('forbidden')
})
