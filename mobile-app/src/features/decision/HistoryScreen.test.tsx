import { act, fireEvent, screen } from '@testing-library/react-native'
import { approvalView, decided, NOW, putInHistory } from '@/testing/approvals'
import { personWith, show } from '@/testing/screens'
import { HistoryScreen } from './HistoryScreen'

const SECOND = 1_000

beforeEach(() => jest.useFakeTimers({ now: NOW }))
afterEach(() => jest.useRealTimers())

test('each decision counts down to the end of its window, by the server’s clock', async () => {
  const { person, store, clock } = await personWith()
  // The device is an hour late.
  person.clock.heard(new Date(NOW.getTime() + 3_600 * SECOND).toUTCString())
  putInHistory(store, [decided(approvalView(1), { rollbackUntil: '2026-11-02T11:00:02Z' })])
  show(person, HistoryScreen, { online: false })
  expect(screen.getByText('00:00:02')).toBeTruthy()
  act(() => {
    clock.now += SECOND
    jest.advanceTimersByTime(SECOND)
  })
  expect(screen.getByText('00:00:01')).toBeTruthy()
  expect(screen.getByLabelText('Take back the decision on BR-1')).toBeTruthy()
  act(() => {
    clock.now += SECOND
    jest.advanceTimersByTime(SECOND)
  })
  expect(screen.getByText('Final')).toBeTruthy()
  expect(screen.queryByLabelText('Take back the decision on BR-1')).toBeNull()
})

test('newest first, and each says whether it stands', async () => {
  const { person, store } = await personWith()
  putInHistory(store, [
    decided(approvalView(1), { decidedAt: '2026-11-01T09:00:00Z', status: 'SUPERSEDED', revocable: false }),
    decided(approvalView(2), { decidedAt: '2026-11-02T09:00:00Z', status: 'ROLLED_BACK', revocable: false }),
    decided(approvalView(3), { decidedAt: '2026-11-02T09:30:00Z', outcome: 'REJECTED', comment: 'Too dear' }),
  ])
  show(person, HistoryScreen, { online: false })
  expect(screen.getAllByText(/^Trade fair/).map((it) => it.props.children as string)).toEqual([
    'Trade fair 3',
    'Trade fair 2',
    'Trade fair 1',
  ])
  expect(screen.getByText('Too dear')).toBeTruthy()
  expect(screen.getByText('Taken back')).toBeTruthy()
  expect(screen.getByText('Fell with another')).toBeTruthy()
})

test('taking one back leads to what would be undone', async () => {
  const { person, store } = await personWith()
  putInHistory(store, [decided(approvalView(1))])
  show(person, HistoryScreen, { online: false })
  fireEvent.press(screen.getByLabelText('Take back the decision on BR-1'))
  expect(screen.getByText('Rollback {"id":"a00001"}')).toBeTruthy()
})

test('a rollback that is queued shows as wanted, and can be undone', async () => {
  const { person, store } = await personWith()
  putInHistory(store, [decided(approvalView(1))])
  await person.actions.rollBack('a00001')
  show(person, HistoryScreen, { online: false })
  expect(screen.getByText('Will be taken back when the server has confirmed it')).toBeTruthy()
  fireEvent.press(screen.getByRole('button', { name: 'Undo' }))
  expect(person.outbox.size()).toBe(0)
  expect(screen.getByLabelText('Take back the decision on BR-1')).toBeTruthy()
})
