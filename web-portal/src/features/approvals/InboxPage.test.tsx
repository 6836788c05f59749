import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { ApprovalView } from '@/api/generated/athena'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { approval, CARA, ME } from './fixtures'
import InboxPage from './InboxPage'

const none = () => HttpResponse.json({ items: [], nextCursor: null })
let next = 0

/** A number of approvals of their own for each test, as those that were decided are never shown again. */
function some(count: number): ApprovalView[] {
  return Array.from({ length: count }, () => approval(++next))
}

async function inbox(approvals: ApprovalView[], at = '/approvals') {
  server.use(
    http.get('*/api/v1/approvals/incoming', () => HttpResponse.json({ items: approvals, nextCursor: null })),
    http.get('*/api/v1/approvals/history', none),
    http.get('*/api/v1/categories', none),
    http.get('*/api/v1/departments', none),
    http.get('*/api/v1/delegations', none),
    http.get('*/api/v1/people', none),
  )
  const user = show(<InboxPage />, { me: ME, at, path: '/approvals' })
  if (approvals.length > 0) {
    await screen.findAllByRole('row')
  }
  return user
}

const row = (of: ApprovalView | undefined) =>
  screen.getByRole('row', { name: new RegExp(`${of?.request.title},`) })
const gone = (of: ApprovalView | undefined) =>
  waitFor(() => expect(screen.queryByRole('row', { name: new RegExp(`${of?.request.title},`) })).toBeNull())

function decisionOf(approval: ApprovalView, decidedBy: string) {
  return {
    approvalId: approval.id,
    level: 'L1',
    levelName: 'Level 1',
    outcome: 'APPROVED',
    status: 'ACTIVE',
    decidedBy,
    decidedAt: new Date().toISOString(),
    rollbackUntil: new Date(Date.now() + 86_400_000).toISOString(),
    revocable: true,
  }
}

it('is walked through by keys, and the focus stays in it', async () => {
  const [first, second, third] = some(3) as [ApprovalView, ApprovalView, ApprovalView]
  const user = await inbox([first, second, third])
  await user.keyboard('jj')
  expect(row(third)).toHaveFocus()
  await user.keyboard('k')
  expect(row(second)).toHaveFocus()
  expect(screen.getAllByRole('row').filter((each) => each.tabIndex === 0)).toHaveLength(1)
})

it('lets a row go at once when it is approved, and the next one takes its place', async () => {
  const [first, second] = some(2) as [ApprovalView, ApprovalView]
  const user = await inbox([first, second])
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  let sent: unknown
  server.use(
    http.post('*/approve', async ({ request }) => {
      sent = await request.json()
      await answered
      return HttpResponse.json(decisionOf(first, ME.id))
    }),
  )
  await user.keyboard('k')
  await user.keyboard('a')
  await gone(first)
  await waitFor(() => expect(row(second)).toHaveFocus())
  answer()
  expect(await screen.findByText(`${first.request.number} approved`)).toBeVisible()
  expect(sent).toEqual({ comment: null, version: 0 })
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
})

it('brings a row back that somebody else decided, and says who and when', async () => {
  const [first, second] = some(2) as [ApprovalView, ApprovalView]
  const user = await inbox([first, second])
  const current = { ...first, status: 'DECIDED', candidates: [], decision: decisionOf(first, CARA.id) }
  server.use(
    http.post('*/approve', () =>
      HttpResponse.json(
        { type: 'x/already-decided', title: 'Conflict', status: 409, detail: 'See current.', current },
        { status: 409 },
      ),
    ),
  )
  await user.keyboard('k')
  await user.keyboard('a')
  const back = await screen.findByRole('row', { name: new RegExp(`${first.request.title},`) })
  expect(await within(back).findByText(/^Approved by Cara Second at /)).toBeVisible()
  expect(within(back).queryByRole('button', { name: /^Approve/ })).toBeNull()
  await user.click(within(back).getByRole('button', { name: 'Got it' }))
  await gone(first)
})

it('asks why when a row is rejected, and keeps what was typed while there is no network', async () => {
  const [first] = some(1) as [ApprovalView]
  const user = await inbox([first])
  server.use(http.post('*/reject', () => HttpResponse.error()))
  await user.keyboard('k')
  await user.keyboard('r')
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Reject' }))
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Tell the requester why.')
  await user.type(within(dialog).getByRole('textbox'), 'Too dear')
  await user.click(within(dialog).getByRole('button', { name: 'Reject' }))
  const back = await screen.findByRole('row', { name: new RegExp(`${first.request.title},`) })
  expect(await within(back).findByText(/^There is no connection/)).toBeVisible()
  await user.keyboard('r')
  expect(within(await screen.findByRole('dialog')).getByRole('textbox')).toHaveValue('Too dear')
})

it('decides many at once, and tells of each that failed until it was read', async () => {
  const [first, second, third] = some(3) as [ApprovalView, ApprovalView, ApprovalView]
  const user = await inbox([first, second, third])
  let sent: { items: { id: string; action: string; comment: string }[] } | undefined
  server.use(
    http.post('*/bulk', async ({ request }) => {
      sent = (await request.json()) as typeof sent
      const refused = {
        id: second.id,
        result: 'CONFLICT',
        approval: { ...second, status: 'WITHDRAWN' },
        problem: { type: 'x/approval-withdrawn', title: 'Conflict', status: 409, detail: 'Gone.' },
      }
      return HttpResponse.json({
        items: [{ id: first.id, result: 'APPLIED' }, refused, { id: third.id, result: 'DUPLICATE' }],
      })
    }),
  )
  await user.keyboard('k')
  await user.keyboard('x')
  await user.keyboard('jj')
  await user.keyboard('{Shift>}X{/Shift}')
  expect(screen.getAllByText('3 selected')[0]).toBeInTheDocument()
  expect(row(second)).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('a')
  const asked = await screen.findByRole('dialog')
  expect(asked).toHaveTextContent('301.50')
  await user.type(within(asked).getByRole('textbox'), 'Fine')
  await user.click(within(asked).getByRole('button', { name: 'Approve 3' }))
  const results = await screen.findByRole('dialog', { name: 'What became of them' })
  expect(sent?.items.map(({ id, action, comment }) => [id, action, comment])).toEqual(
    [first, second, third].map(({ id }) => [id, 'APPROVE', 'Fine']),
  )
  expect(results).toHaveTextContent('2 approved')
  expect(within(results).getByRole('listitem')).toHaveTextContent(
    `${second.request.number}${second.request.title}Withdrawn meanwhile`,
  )
  await user.click(within(results).getByRole('button', { name: 'I have read it' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(await screen.findByText('All done')).toBeVisible()
})

it('takes the last decision back after showing what falls with it', async () => {
  const [first, second] = some(2) as [ApprovalView, ApprovalView]
  const user = await inbox([first, second])
  let rolledBack = false
  const effects = {
    approvalId: first.id,
    requestId: first.requestId,
    until: new Date(Date.now() + 60_000).toISOString(),
    reopens: ['L1'],
    withdrawn: [{ approvalId: 'w', level: 'L2', levelName: 'Level 2' }],
    superseded: [],
    decision: decisionOf(first, ME.id),
  }
  server.use(
    http.post('*/approve', () => HttpResponse.json(decisionOf(first, ME.id))),
    http.get('*/rollback', () => HttpResponse.json(effects)),
    http.post('*/rollback', () => {
      rolledBack = true
      return HttpResponse.json(effects)
    }),
  )
  await user.keyboard('k')
  await user.keyboard('a')
  await screen.findByText(`${first.request.number} approved`)
  await user.keyboard('u')
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('Level 2 no longer waits for a decision.')).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Take it back' }))
  expect(await screen.findByText('Taken back. Level 1 is open again.')).toBeVisible()
  expect(rolledBack).toBe(true)
})

it('keeps a filter under a name, and goes back to it', async () => {
  const user = await inbox(some(1), '/approvals?level=L2&sort=-amount')
  await user.click(screen.getByRole('menuitem', { name: 'Save this view', hidden: true }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox'), 'Large ones')
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await user.click(screen.getByRole('button', { name: 'Show everything' }))
  expect(screen.getByTestId('address')).toHaveTextContent(/^\/approvals\?sort=-amount$/)
  await user.click(screen.getByRole('menuitemradio', { name: 'Large ones', hidden: true }))
  expect(screen.getByTestId('address')).toHaveTextContent('/approvals?level=L2&sort=-amount')
})

it('takes no letter for a key while somebody types, nor when letters are turned off', async () => {
  const [first] = some(1) as [ApprovalView]
  const user = await inbox([first])
  await user.keyboard('k')
  await user.keyboard('/')
  expect(screen.getByRole('combobox', { name: 'Category' })).toHaveFocus()
  await user.type(screen.getByRole('textbox', { name: 'Amount from' }), 'a')
  expect(row(first)).toBeInTheDocument()
  row(first).focus()
  await user.keyboard('?')
  await user.click(within(await screen.findByRole('dialog')).getByRole('checkbox'))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }))
  await user.keyboard('a')
  expect(row(first)).toBeInTheDocument()
})

it('is proud of an empty queue', async () => {
  await inbox([])
  expect(await screen.findByText('All done')).toBeVisible()
})
