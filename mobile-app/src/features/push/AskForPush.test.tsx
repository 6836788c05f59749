import { fireEvent, render, screen, waitFor } from '@testing-library/react-native'
import * as Notifications from 'expo-notifications'
import '@/i18n'
import { kept } from '@/i18n/kept'
import { AskForPush } from './AskForPush'
import { PushSettings } from './PushSettings'

const phone = jest.mocked(Notifications)
const may = (granted: boolean, canAskAgain: boolean) =>
  phone.getPermissionsAsync.mockResolvedValue({
    granted,
    canAskAgain,
  } as Notifications.NotificationPermissionsStatus)

afterEach(() => kept.write('push', null))

test('it is asked where it is plain what for, and the device is told about when it is allowed', async () => {
  may(false, true)
  const onAllowed = jest.fn()
  render(<AskForPush onAllowed={onAllowed} />)
  fireEvent.press(await screen.findByText('Allow'))
  may(true, true)
  await waitFor(() => expect(onAllowed).toHaveBeenCalled())
  expect(phone.requestPermissionsAsync).toHaveBeenCalled()
  await waitFor(() => expect(screen.queryByText('Allow')).toBeNull())
})

test('who says no is not asked again', async () => {
  may(false, true)
  render(<AskForPush onAllowed={jest.fn()} />)
  fireEvent.press(await screen.findByText('Not now'))
  expect(screen.queryByText('Allow')).toBeNull()
  screen.unmount()
  render(<AskForPush onAllowed={jest.fn()} />)
  await waitFor(() => expect(phone.getPermissionsAsync).toHaveBeenCalled())
  expect(screen.queryByText('Allow')).toBeNull()
})

test('the settings say what holds, and where a no of the phone is changed', async () => {
  may(false, false)
  render(<PushSettings onAllowed={jest.fn()} />)
  expect(await screen.findByText('This phone tells you nothing')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Settings' })).toBeTruthy()
})
