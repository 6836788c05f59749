import { act, fireEvent, screen, waitFor } from '@testing-library/react-native'
import { approval, cache } from '@/database/schema'
import type { LocalStore } from '@/database/localStore'
import { approvalView, EVENTS, NOW, putInInbox, requestView } from '@/testing/approvals'
import { personWith, show } from '@/testing/screens'
import { InboxScreen } from './InboxScreen'

function keepCategories(store: LocalStore) {
  store.change((transaction) =>
    transaction
      .insert(cache)
      .values({ kind: 'list', id: 'categories', fetchedAt: NOW.toISOString(), content: [EVENTS] })
      .run(),
  )
}

test('a card has all it takes to decide', async () => {
  const { person, store } = await personWith()
  keepCategories(store)
  putInInbox(store, [approvalView(1, { dueAt: '2026-11-01T08:00:00Z' })], (view) =>
    requestView(view, {
      decisions: [
        {
          approvalId: 'a0',
          level: 'L0',
          levelName: 'Team',
          outcome: 'APPROVED',
          status: 'ACTIVE',
          decidedBy: 'x',
          decidedAt: NOW.toISOString(),
          rollbackUntil: NOW.toISOString(),
          revocable: false,
        },
      ],
      questions: [{ id: 'q', approvalId: view.id, text: 'Why?', askedAt: NOW.toISOString(), askedBy: 'x' }],
    }),
  )
  show(person, InboxScreen, { online: false })
  expect(await screen.findByText('Trade fair 1')).toBeTruthy()
  expect(screen.getByText(/USD\s1,250.00/)).toBeTruthy()
  expect(screen.getByText(/EUR\s1,100.00/)).toBeTruthy()
  expect(screen.getByText('Sam Seller · Events · EMEA')).toBeTruthy()
  expect(screen.getByText('Forty customers come to it.')).toBeTruthy()
  expect(screen.getByText('Level 1')).toBeTruthy()
  expect(screen.getByText('Overdue, yesterday')).toBeTruthy()
  expect(screen.getByText('Needed by 1 Dec 2026')).toBeTruthy()
  expect(screen.getByText('Waits for an answer')).toBeTruthy()
  expect(screen.getByText('BR-1 · Team approved')).toBeTruthy()
})

test('ten thousand are there at once, and only what is near the screen is read', async () => {
  const { person, store } = await personWith()
  putInInbox(
    store,
    Array.from({ length: 10_000 }, (_, index) => approvalView(index + 1)),
  )
  show(person, InboxScreen, { online: false })
  expect(screen.getByText('Trade fair 1')).toBeTruthy()
  expect(screen.getByText('10,000 wait for you')).toBeTruthy()
  expect(screen.queryByText('Trade fair 60')).toBeNull()
})

test('approving asks first, and shows it as wanted until the server has confirmed it', async () => {
  const { person, store } = await personWith()
  putInInbox(store, [approvalView(1), approvalView(2)])
  show(person, InboxScreen, { online: false })
  fireEvent.press(await screen.findByLabelText('Approve BR-1'))
  expect(screen.getByText('Approve BR-1?')).toBeTruthy()
  expect(screen.getByText(/There is no network/)).toBeTruthy()
  expect(person.outbox.size()).toBe(0)
  fireEvent.press(screen.getAllByRole('button', { name: 'Approve' }).at(-1)!)
  expect(await screen.findByText('Will be approved when the server has confirmed it')).toBeTruthy()
  expect(person.outbox.all()).toMatchObject([
    { kind: 'DECIDE', subject: 'a00001', wanted: { action: 'APPROVE' } },
  ])
  expect(screen.queryByLabelText('Approve BR-1')).toBeNull()
})

test('rejecting needs a comment', async () => {
  const { person, store } = await personWith()
  putInInbox(store, [approvalView(1)])
  show(person, InboxScreen, { online: false })
  fireEvent.press(await screen.findByLabelText('Reject BR-1'))
  const reject = screen.getAllByRole('button', { name: 'Reject' }).at(-1)!
  fireEvent.press(reject)
  expect(screen.getByText('Tell the requester why.')).toBeTruthy()
  expect(person.outbox.size()).toBe(0)
  fireEvent.changeText(screen.getByLabelText('Comment'), 'Too dear')
  fireEvent.press(reject)
  await waitFor(() =>
    expect(person.outbox.all()).toMatchObject([{ wanted: { action: 'REJECT', comment: 'Too dear' } }]),
  )
})

test('what has not left the device is undone from the card', async () => {
  const { person, store } = await personWith()
  putInInbox(store, [approvalView(1)])
  await person.actions.decide('a00001', 'APPROVE')
  show(person, InboxScreen, { online: false })
  fireEvent.press(await screen.findByRole('button', { name: 'Undo' }))
  expect(person.outbox.size()).toBe(0)
  expect(await screen.findByLabelText('Approve BR-1')).toBeTruthy()
})

test('what may be with the server is not', async () => {
  const { person, store } = await personWith()
  putInInbox(store, [approvalView(1)])
  await person.actions.decide('a00001', 'APPROVE')
  person.outbox.startSending(NOW.getTime())
  show(person, InboxScreen, { online: false })
  expect(await screen.findByText('Will be approved when the server has confirmed it')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('several are decided at once, with one comment and their sum', async () => {
  const { person, store } = await personWith()
  putInInbox(store, [approvalView(1), approvalView(2), approvalView(3)])
  show(person, InboxScreen, { online: false })
  fireEvent.press(await screen.findByLabelText('Select several'))
  const [first, second] = screen.getAllByRole('checkbox')
  fireEvent.press(first!)
  fireEvent.press(second!)
  expect(screen.getByText('2 selected')).toBeTruthy()
  fireEvent.press(screen.getByRole('button', { name: 'Reject 2' }))
  expect(screen.getByText(/EUR\s2,200.00/)).toBeTruthy()
  fireEvent.changeText(screen.getByLabelText('One comment for all'), 'Next year')
  fireEvent.press(screen.getAllByRole('button', { name: 'Reject 2' }).at(-1)!)
  await waitFor(() => expect(person.outbox.size()).toBe(2))
  expect(person.outbox.all().map(({ subject }) => subject)).toEqual(['a00001', 'a00002'])
  expect(await screen.findByText('2 are being rejected')).toBeTruthy()
  expect(screen.queryByText('2 selected')).toBeNull()
})

test('what the search does not find is not shown', async () => {
  const { person, store } = await personWith()
  putInInbox(store, [approvalView(1), approvalView(2, { request: { title: 'Café Zürich' } })])
  show(person, InboxScreen, { online: false })
  fireEvent.changeText(await screen.findByLabelText('Number, title or person'), 'cafe')
  await waitFor(() => expect(screen.queryByText('Trade fair 1')).toBeNull())
  expect(screen.getByText('Café Zürich')).toBeTruthy()
  fireEvent.changeText(screen.getByLabelText('Number, title or person'), 'nothing')
  expect(await screen.findByText('Nothing like this waits')).toBeTruthy()
})

test('what the server takes out of the inbox leaves the screen', async () => {
  const { person, store } = await personWith()
  putInInbox(store, [approvalView(1)])
  show(person, InboxScreen, { online: false })
  expect(await screen.findByText('Trade fair 1')).toBeTruthy()
  act(() => store.change((transaction) => transaction.delete(approval).run()))
  await waitFor(() => expect(screen.queryByText('Trade fair 1')).toBeNull())
})

test('a screen reader hears what a card is about, and can decide from it', async () => {
  const { person, store } = await personWith()
  putInInbox(store, [approvalView(5)])
  show(person, InboxScreen, { online: false })
  const card = await screen.findByLabelText(/^Trade fair 5, USD\s1,250.00, Sam Seller, BR-5, Level 1, Due in/)
  fireEvent(card, 'accessibilityAction', { nativeEvent: { actionName: 'reject' } })
  expect(screen.getByText('Reject BR-5?')).toBeTruthy()
})
