import { act, fireEvent, screen, waitFor } from '@testing-library/react-native'
import { syncState } from '@/database/schema'
import { NOW } from '@/testing/approvals'
import { ownRequest, putRequests } from '@/testing/requests'
import { personWith, show } from '@/testing/screens'
import { writeDraft } from './draft'
import { RequestsScreen } from './RequestsScreen'

test('newest first, and each says where it stands', async () => {
  const { person, store } = await personWith()
  putRequests(store, [
    ownRequest(1, { status: 'APPROVED', final: true, step: [] }),
    ownRequest(2, { status: 'REJECTED', step: [] }),
    ownRequest(3),
  ])
  putRequests(store, [ownRequest(4, { number: '', step: [] })], { unsent: true })
  putRequests(store, [ownRequest(5)], { withdrawing: true })
  show(person, RequestsScreen, { online: false })
  await screen.findByText('Trade fair 5')
  expect(screen.getAllByText(/^Trade fair/).map((it) => it.props.children as string)).toEqual(
    [5, 4, 3, 2, 1].map((number) => `Trade fair ${number}`),
  )
  expect(screen.getByText('Will be withdrawn when the server has confirmed it')).toBeTruthy()
  expect(screen.getByText('Will be submitted when the server has been reached')).toBeTruthy()
  expect(screen.getAllByText('In progress').length).toBeGreaterThan(0)
  expect(screen.getAllByText(/^Next: Level 1, due/).length).toBeGreaterThan(0)
  expect(screen.getByText('Rejected · not final yet')).toBeTruthy()
  expect(screen.getByLabelText(/^Trade fair 1, USD\s1,250.00, Approved, BR-1$/)).toBeTruthy()
})

test('only those of a status are shown, and all of them again', async () => {
  const { person, store } = await personWith()
  putRequests(store, [ownRequest(1), ownRequest(2, { status: 'REJECTED', step: [] })])
  show(person, RequestsScreen, { online: false })
  fireEvent.press(await screen.findByRole('radio', { name: 'Rejected' }))
  await waitFor(() => expect(screen.queryByText('Trade fair 1')).toBeNull())
  expect(screen.getByText('Trade fair 2')).toBeTruthy()
  fireEvent.press(screen.getByRole('radio', { name: 'Withdrawn' }))
  fireEvent.press(await screen.findByRole('button', { name: 'Show all' }))
  expect(await screen.findByText('Trade fair 1')).toBeTruthy()
})

test('an empty list says why it is empty', async () => {
  const { person, store } = await personWith()
  show(person, RequestsScreen, { online: false })
  expect(await screen.findByText('Your requests are being fetched')).toBeTruthy()
  act(() =>
    store.change((transaction) =>
      transaction.insert(syncState).values({ key: 'requests:last-sync', value: '1' }).run(),
    ),
  )
  expect(await screen.findByText('No requests yet')).toBeTruthy()
  fireEvent.press(screen.getByRole('button', { name: 'New request' }))
  expect(screen.getByText('NewRequest {}')).toBeTruthy()
})

test('what was begun is there to go on with', async () => {
  const { person, store } = await personWith()
  const values = {
    title: 'Half a thought',
    categoryId: '',
    reasonId: '',
    amount: '',
    currency: 'EUR',
    justification: '',
    neededBy: '',
    departmentId: '',
    region: '',
  }
  writeDraft(store, 'request:from:r9', { values }, NOW)
  show(person, RequestsScreen, { online: false })
  fireEvent.press(await screen.findByText('Half a thought'))
  expect(screen.getByText('NewRequest {"from":"r9"}')).toBeTruthy()
})
