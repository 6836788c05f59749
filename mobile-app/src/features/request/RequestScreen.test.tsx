import { act, fireEvent, screen, waitFor } from '@testing-library/react-native'
import { eq } from 'drizzle-orm'
import { cache, request } from '@/database/schema'
import { NOW } from '@/testing/approvals'
import { keepLists, ownRequest, putRequests } from '@/testing/requests'
import { personWith, show } from '@/testing/screens'
import { readDraft } from './draft'
import { RequestScreen } from './RequestScreen'

const QUESTION = {
  id: 'q1',
  approvalId: 'a1',
  text: 'Which fair?',
  askedAt: NOW.toISOString(),
  askedBy: 'lee',
}

test('a question is answered without a network, and the answer shows as still to be sent', async () => {
  const { person, store } = await personWith()
  keepLists(store)
  putRequests(store, [ownRequest(1, { questions: [QUESTION] })])
  show(person, RequestScreen, { online: false, params: { id: 'r1' } })
  expect(await screen.findByText('Which fair?')).toBeTruthy()
  fireEvent.press(screen.getByRole('button', { name: 'Send answer' }))
  expect(screen.getByText('Write your answer.')).toBeTruthy()
  fireEvent.changeText(screen.getByLabelText('Your answer'), 'The one in Lisbon')
  fireEvent.press(screen.getByRole('button', { name: 'Send answer' }))
  expect(await screen.findByText('Waits to be sent: The one in Lisbon')).toBeTruthy()
  expect(person.outbox.all()).toMatchObject([
    { kind: 'ANSWER', subject: 'r1', wanted: { questionId: 'q1', text: 'The one in Lisbon' } },
  ])
})

test('what happened is shown as it was heard last, with decisions and their windows', async () => {
  const { person, store } = await personWith()
  const decision = {
    approvalId: 'a1',
    level: 'L1',
    levelName: 'Level 1',
    outcome: 'APPROVED',
    status: 'ACTIVE',
    decidedBy: 'lee',
    decidedAt: NOW.toISOString(),
    comment: 'Good idea',
    rollbackUntil: '2026-11-03T10:00:00Z',
    revocable: true,
  }
  putRequests(store, [ownRequest(1, { decisions: [decision] })])
  store.change((transaction) => {
    const fetchedAt = NOW.toISOString()
    const content = [
      { at: '2026-11-01T10:00:00Z', status: 'PENDING', event: 'RequestSubmitted', actor: person.user.id },
      { at: NOW.toISOString(), status: 'PENDING', event: 'ApprovalDecided', step: 'L1', actor: 'lee' },
    ]
    transaction
      .insert(cache)
      .values([
        { kind: 'timeline', id: 'r1', fetchedAt, content },
        { kind: 'person', id: 'lee', fetchedAt, content: 'Lee One' },
      ])
      .run()
  })
  show(person, RequestScreen, { online: false, params: { id: 'r1' } })
  expect(await screen.findByText('Level 1: approved')).toBeTruthy()
  expect(screen.getByText(/^Level 1: approved by Lee One/)).toBeTruthy()
  expect(screen.getByText('Good idea')).toBeTruthy()
  expect(screen.getByText('24:00:00')).toBeTruthy()
  expect(await screen.findByText(/^As of/)).toBeTruthy()
})

test('withdrawing asks why, and can be stopped while it has not left the device', async () => {
  const { person, store } = await personWith()
  putRequests(store, [ownRequest(1)])
  show(person, RequestScreen, { online: false, params: { id: 'r1' } })
  fireEvent.press(await screen.findByRole('button', { name: 'Withdraw' }))
  const confirm = screen.getAllByRole('button', { name: 'Withdraw' }).at(-1)!
  fireEvent.press(confirm)
  expect(screen.getByText('Fill this in.')).toBeTruthy()
  fireEvent.changeText(screen.getByLabelText('Why do you withdraw it?'), 'Cancelled')
  fireEvent.press(confirm)
  expect(await screen.findByText('Will be withdrawn when the server has confirmed it')).toBeTruthy()
  expect(person.outbox.all()).toMatchObject([{ kind: 'WITHDRAW', wanted: { comment: 'Cancelled' } }])
  fireEvent.press(screen.getByRole('button', { name: 'Do not withdraw' }))
  await waitFor(() => expect(person.outbox.size()).toBe(0))
  expect(await screen.findByText('In progress')).toBeTruthy()
})

test('what was not sent is taken back as a draft, with its photos', async () => {
  const { person, store } = await personWith()
  const { title, justification, categoryId, reasonId, amount, currency } = ownRequest(1)
  const id = person.actions.submit(
    person.user,
    { title, justification, categoryId, reasonId, amount, currency },
    [{ fileName: 'photo-1.jpg', contentType: 'image/jpeg', base64: 'AAAA' }],
  )
  show(person, RequestScreen, { online: false, params: { id } })
  expect(await screen.findByText('photo-1.jpg waits to be sent')).toBeTruthy()
  fireEvent.press(screen.getByRole('button', { name: 'Take back and change' }))
  expect(await screen.findByText(`NewRequest {"from":"${id}"}`)).toBeTruthy()
  expect(person.outbox.size()).toBe(0)
  expect(store.database.select().from(request).where(eq(request.id, id)).all()).toEqual([])
  expect(readDraft(store.database, `request:from:${id}`)).toMatchObject({ values: { title } })
})

test('what was rejected is asked for again with changes', async () => {
  const { person, store } = await personWith()
  putRequests(store, [ownRequest(1, { status: 'REJECTED', final: true, step: [] })])
  show(person, RequestScreen, { online: false, params: { id: 'r1' } })
  fireEvent.press(await screen.findByRole('button', { name: 'Ask again' }))
  expect(screen.getByText('NewRequest {"from":"r1"}')).toBeTruthy()
  await act(async () => undefined)
})
