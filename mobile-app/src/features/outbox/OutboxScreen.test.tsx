import { fireEvent, screen } from '@testing-library/react-native'
import type { ApprovalView } from '@/api/types'
import { conflict } from '@/database/schema'
import type { LocalStore } from '@/database/localStore'
import { approvalView, decided, NOW, putInInbox } from '@/testing/approvals'
import { personWith, show } from '@/testing/screens'
import { OutboxScreen } from './OutboxScreen'

beforeEach(() => jest.useFakeTimers({ now: NOW }))
afterEach(() => jest.useRealTimers())

function keep(store: LocalStore, problem: string, state: ApprovalView, over: object = {}) {
  store.change((transaction) =>
    transaction
      .insert(conflict)
      .values({
        id: problem,
        kind: 'DECIDE',
        subject: state.id,
        wanted: {
          action: 'APPROVE',
          comment: 'Fine',
          seen: approvalView(1),
          queuedAt: NOW.toISOString(),
          behind: [],
          ...over,
        },
        problem,
        detail: 'What the server says.',
        state,
        at: NOW.toISOString(),
      })
      .run(),
  )
}

test('a card says who was quicker, and when', async () => {
  const { person, store } = await personWith()
  const state = {
    ...decided(approvalView(1), { decidedBy: 'cy', outcome: 'REJECTED' }),
    candidates: [{ id: 'cy', displayName: 'Cy Young' }],
  }
  keep(store, 'already-decided', state)
  show(person, OutboxScreen, { online: false })
  expect(await screen.findByText('Approve BR-1')).toBeTruthy()
  expect(screen.getByText('Rejected by Cy Young at 10:42 while you were offline.')).toBeTruthy()
  expect(screen.getByText('Fine')).toBeTruthy()
  fireEvent.press(screen.getByRole('button', { name: 'Open it' }))
  expect(screen.getByText('Approval {"id":"a00001"}')).toBeTruthy()
})

test('what is still open can be decided again', async () => {
  const { person, store } = await personWith()
  putInInbox(store, [approvalView(1)])
  keep(store, 'changed-meanwhile', approvalView(1))
  show(person, OutboxScreen, { online: false })
  expect(
    await screen.findByText('It has changed since you saw it. Look at it again before you decide.'),
  ).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Decide again' })).toBeTruthy()
})

test('a rollback that came too late says until when it could be', async () => {
  const { person, store } = await personWith()
  keep(store, 'window-closed', decided(approvalView(1), { rollbackUntil: '2026-11-02T09:30:00Z' }), {
    action: 'ROLLBACK',
  })
  show(person, OutboxScreen, { online: false })
  expect(await screen.findByText(/It could be taken back until 10:30\. The time was over/)).toBeTruthy()
})

test('what the app does not know is said in the server’s words', async () => {
  const { person, store } = await personWith()
  keep(store, 'brand-new', approvalView(1))
  show(person, OutboxScreen, { online: false })
  expect(await screen.findByText('What the server says.')).toBeTruthy()
})

test('a card that was read goes', async () => {
  const { person, store } = await personWith()
  keep(store, 'second-level', approvalView(1))
  show(person, OutboxScreen, { online: false })
  fireEvent.press(await screen.findByRole('button', { name: 'Got it' }))
  expect(await screen.findByText('Nothing waits')).toBeTruthy()
})

test('what waits says since when and how often it was tried, and can be taken back until then', async () => {
  const { person, store } = await personWith()
  putInInbox(store, [approvalView(1), approvalView(2)])
  await person.actions.decide('a00001', 'APPROVE')
  person.outbox.startSending(NOW.getTime())
  await person.actions.decide('a00002', 'REJECT', 'No')
  show(person, OutboxScreen, { online: false })
  expect(await screen.findByText('Approve BR-1')).toBeTruthy()
  expect(screen.getByText(/tried once$/)).toBeTruthy()
  expect(screen.getByText(/not tried yet$/)).toBeTruthy()
  fireEvent.press(screen.getByLabelText('Take back: Reject BR-2'))
  expect(person.outbox.all().map(({ subject }) => subject)).toEqual(['a00001'])
})
