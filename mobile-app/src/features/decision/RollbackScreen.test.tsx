import { fireEvent, screen, waitFor } from '@testing-library/react-native'
import { approvalView, decided, putInHistory } from '@/testing/approvals'
import { personWith, show } from '@/testing/screens'
import { RollbackScreen } from './RollbackScreen'

const DECIDED = decided(approvalView(1))

test('it says what falls with the decision before it is confirmed', async () => {
  const { person, store } = await personWith(({ path }) =>
    path.endsWith('/rollback')
      ? {
          approvalId: 'a00001',
          requestId: 'r1',
          decision: DECIDED.decision,
          superseded: [{ ...DECIDED.decision, approvalId: 'a2', levelName: 'Level 2', decidedBy: 'cy' }],
          withdrawn: [{ approvalId: 'a3', level: 'L3', levelName: 'Level 3' }],
          reopens: ['L1'],
          until: DECIDED.decision!.rollbackUntil,
        }
      : { items: [{ id: 'cy', displayName: 'Cy Young', active: true }] },
  )
  putInHistory(store, [DECIDED])
  show(person, RollbackScreen, { params: { id: 'a00001' } })
  expect(await screen.findByText('The approval of Cy Young at Level 2 falls with it.')).toBeTruthy()
  expect(screen.getByText('Level 3 no longer waits for a decision.')).toBeTruthy()
  expect(screen.getByText('Level 1 is open again for its approvers.')).toBeTruthy()
})

test('without a network it can be queued all the same, with a comment', async () => {
  const { person, store } = await personWith()
  putInHistory(store, [DECIDED])
  show(person, RollbackScreen, { online: false, params: { id: 'a00001' } })
  expect(await screen.findByText(/What follows can only be seen with a network/)).toBeTruthy()
  fireEvent.changeText(screen.getByLabelText('Comment'), 'Wrong cost centre')
  fireEvent.press(screen.getByRole('button', { name: 'Take it back' }))
  await waitFor(() =>
    expect(person.outbox.all()).toMatchObject([
      { kind: 'DECIDE', subject: 'a00001', wanted: { action: 'ROLLBACK', comment: 'Wrong cost centre' } },
    ]),
  )
})

test('after its window there is nothing to confirm', async () => {
  const { person, store } = await personWith()
  putInHistory(store, [decided(approvalView(1), { rollbackUntil: '2026-11-02T09:59:59Z' })])
  show(person, RollbackScreen, { params: { id: 'a00001' } })
  expect(await screen.findByText('The time is over: this decision is final.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull()
})
