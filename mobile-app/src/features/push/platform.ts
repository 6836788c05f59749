import * as Notifications from 'expo-notifications'
import { Linking, Platform } from 'react-native'
import { APPROVE, pathOf } from './opened'
import type { PushPlatform } from './pushPlatform'

/** Named by the server in what somebody can decide: it then comes with buttons. */
const CATEGORY = 'approval'
const SILENT = 'SYNC'

/** Where a push of iOS, which does not come by way of Expo's servers, has what was sent along. */
function dataOf({ content, trigger }: Notifications.NotificationRequest): unknown {
  if (content.data && Object.keys(content.data).length > 0) {
    return content.data
  }
  return trigger && 'payload' in trigger ? trigger.payload : undefined
}

function kindOf(notification: Notifications.Notification): unknown {
  return (dataOf(notification.request) as { kind?: unknown } | undefined)?.kind
}

/** Push messages by the means of Android and iOS. */
export const pushPlatform: PushPlatform = {
  async permission() {
    const { granted, canAskAgain } = await Notifications.getPermissionsAsync()
    return granted ? 'granted' : canAskAgain ? 'askable' : 'blocked'
  },

  async ask() {
    await Notifications.requestPermissionsAsync()
  },

  openSettings: () => Linking.openSettings(),

  async token() {
    const { granted } = await Notifications.getPermissionsAsync()
    if (!granted) {
      return undefined
    }
    const { data } = await Notifications.getDevicePushTokenAsync()
    return typeof data === 'string' ? data : undefined
  },

  onTokenChanged(listener) {
    const listening = Notifications.addPushTokenListener(listener)
    return () => listening.remove()
  },

  async speak({ channels, approve, open }) {
    if (Platform.OS === 'android') {
      for (const [channel, name] of Object.entries(channels)) {
        await Notifications.setNotificationChannelAsync(channel, {
          name,
          importance: Notifications.AndroidImportance.HIGH,
          // What is on a locked screen names nobody and no amount, and may be seen.
          lockscreenVisibility: Notifications.AndroidNotificationVisibility.PUBLIC,
        })
      }
    }
    await Notifications.setNotificationCategoryAsync(CATEGORY, [
      {
        identifier: APPROVE,
        buttonTitle: approve,
        options: { opensAppToForeground: true, isAuthenticationRequired: true },
      },
      { identifier: 'OPEN', buttonTitle: open, options: { opensAppToForeground: true } },
    ])
  },

  listen({ received, tapped }) {
    Notifications.setNotificationHandler({
      handleNotification: (notification) => {
        const shown = kindOf(notification) !== SILENT
        return Promise.resolve({
          shouldShowBanner: shown,
          shouldShowList: shown,
          shouldPlaySound: false,
          shouldSetBadge: false,
        })
      },
    })
    let last: string | undefined
    const heard = ({ notification, actionIdentifier }: Notifications.NotificationResponse) => {
      // The one that started the app comes both ways.
      const response = `${notification.request.identifier} ${actionIdentifier} ${notification.date}`
      const path = response === last ? undefined : pathOf(dataOf(notification.request), actionIdentifier)
      last = response
      Notifications.clearLastNotificationResponse()
      if (path !== undefined) {
        tapped(path)
      }
    }
    Notifications.addNotificationReceivedListener(received)
    Notifications.addNotificationResponseReceivedListener(heard)
    const started = Notifications.getLastNotificationResponse()
    if (started) {
      heard(started)
    }
  },
}
