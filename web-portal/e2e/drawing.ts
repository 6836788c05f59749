import type { Page } from '@playwright/test'

type Text = (key: string, values?: Record<string, string>) => string

/** Puts into a draft that finance is told of what comes to L2, and fills in who that is. */
export async function tellFinance(page: Page, text: Text) {
  await page.getByRole('button', { name: text('flows:notice.add'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(text('flows:notice.name'), { exact: true }).fill('Tell finance')
  await dialog.getByLabel(text('flows:step.id')).fill('TELL_FINANCE')
  await dialog
    .getByLabel(text('flows:step.place'))
    .selectOption({ label: text('flows:step.before', { name: 'L2 approval' }) })
  await dialog.getByRole('button', { name: text('flows:step.putIn') }).click()
  await page.getByLabel(text('flows:who.notice.people')).fill('L2 Dep')
  await page.locator('[role=option]').first().click()
}

/** Of whom two of three have to agree, and who decides for each. */
export const BOARD = [
  { name: 'Finance chief', level: 'CFO', username: 'l3' },
  { name: 'Operations chief', level: 'COO', username: 'l2.deputy' },
  { name: 'Technology chief', level: 'CTO', username: 'l1' },
] as const

/** Fills in the form that puts the board before L3. @returns the dialog */
export async function describeBoard(page: Page, text: Text) {
  await page.getByRole('button', { name: text('flows:quorum.add'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(text('flows:quorum.group')).fill('BOARD')
  for (const [place, { name, level }] of BOARD.entries()) {
    const member = dialog.getByRole('group', {
      name: text('flows:quorum.member', { number: `${place + 1}` }),
    })
    await member.getByLabel(text('flows:step.name'), { exact: true }).fill(name)
    await member.getByLabel(text('flows:step.id')).fill(level)
    await member.getByLabel(text('flows:step.because')).fill('Two of the board have to agree.')
  }
  await dialog
    .getByLabel(text('flows:step.place'))
    .selectOption({ label: text('flows:step.before', { name: 'L3 approval' }) })
  return dialog
}
