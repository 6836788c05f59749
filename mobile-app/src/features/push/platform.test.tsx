import * as Notifications from 'expo-notifications'
import { pushPlatform } from './platform'

const phone = jest.mocked(Notifications)
const LINK = 'https://athena.example/approvals/3f6c0c1e-5d0b-4c36-a7a4-0f0f4dd6b8aa'
const PATH = 'approvals/3f6c0c1e-5d0b-4c36-a7a4-0f0f4dd6b8aa'

beforeEach(() => jest.clearAllMocks())

function notification(request: object) {
  return { date: 1, request: { identifier: 'n', content: { data: null }, trigger: null, ...request } }
}

/** As APNs brings it, without Expo's servers between. */
const onIos = notification({
  trigger: { type: 'push', payload: { aps: {}, kind: 'APPROVAL_WAITS', link: LINK } },
})
const onAndroid = notification({ content: { data: { kind: 'APPROVAL_WAITS', link: LINK } } })

function listening() {
  const tapped = jest.fn()
  const received = jest.fn()
  pushPlatform.listen({ tapped, received })
  const [respond] = phone.addNotificationResponseReceivedListener.mock.calls[0]!
  const tap = (it: object, actionIdentifier: string) =>
    respond({ notification: it, actionIdentifier } as Notifications.NotificationResponse)
  return { tapped, received, tap }
}

test('what can be decided comes with a button to approve, which asks who holds the phone, and one to open it', async () => {
  await pushPlatform.speak({
    channels: { approvals: 'To decide', news: 'News' },
    approve: 'Approve …',
    open: 'Open',
  })
  expect(phone.setNotificationCategoryAsync).toHaveBeenCalledWith('approval', [
    {
      identifier: 'APPROVE',
      buttonTitle: 'Approve …',
      options: { opensAppToForeground: true, isAuthenticationRequired: true },
    },
    { identifier: 'OPEN', buttonTitle: 'Open', options: { opensAppToForeground: true } },
  ])
})

test.each([
  ['iOS', onIos],
  ['Android', onAndroid],
])('a tap leads to what it is about on %s', (_name, it) => {
  const { tapped, tap } = listening()
  tap(it, 'OPEN')
  expect(tapped).toHaveBeenCalledWith(PATH)
})

test('the button asks whether to approve', () => {
  const { tapped, tap } = listening()
  tap(onIos, 'APPROVE')
  expect(tapped).toHaveBeenCalledWith(`${PATH}?decide=APPROVE`)
})

test('the tap that started the app counts once', () => {
  phone.getLastNotificationResponse.mockReturnValueOnce({
    notification: onAndroid,
    actionIdentifier: 'OPEN',
  } as unknown as Notifications.NotificationResponse)
  const { tapped, tap } = listening()
  tap(onAndroid, 'OPEN')
  expect(tapped).toHaveBeenCalledTimes(1)
})

test('what is only there to fetch shows nothing', async () => {
  listening()
  const { handleNotification } = phone.setNotificationHandler.mock.calls[0]![0]!
  const shown = (it: object) => handleNotification(it as Notifications.Notification)
  expect(await shown(notification({ content: { data: { kind: 'SYNC' } } }))).toMatchObject({
    shouldShowBanner: false,
    shouldShowList: false,
  })
  expect(await shown(onIos)).toMatchObject({ shouldShowBanner: true, shouldShowList: true })
})

test('a phone that may show nothing gives no token', async () => {
  expect(await pushPlatform.token()).toBe('a-token')
  phone.getPermissionsAsync.mockResolvedValueOnce({
    granted: false,
  } as Notifications.NotificationPermissionsStatus)
  expect(await pushPlatform.token()).toBeUndefined()
})
