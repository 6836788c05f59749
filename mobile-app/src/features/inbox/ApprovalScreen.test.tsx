import { fireEvent, screen, waitFor } from '@testing-library/react-native'
import { approvalView, putInInbox } from '@/testing/approvals'
import { personWith, show } from '@/testing/screens'
import { ApprovalScreen } from './ApprovalScreen'

test("a notification's button shows what would be approved, and leaves it to be confirmed", async () => {
  const { person, store } = await personWith()
  const view = approvalView(1)
  putInInbox(store, [view])
  show(person, ApprovalScreen, { online: false, params: { id: view.id, decide: 'APPROVE' } })
  expect(await screen.findByText('Approve BR-1?')).toBeTruthy()
  expect(person.outbox.size()).toBe(0)
  fireEvent.press(screen.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByText('Approve BR-1?')).toBeNull())
})
