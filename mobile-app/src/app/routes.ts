import type { LinkingOptions, NavigatorScreenParams } from '@react-navigation/native'
import { Opened } from '@/features/push'
import { Linking, Platform } from 'react-native'

export type TabRoutes = {
  Inbox: undefined
  Decisions: undefined
  Requests: undefined
  Settings: undefined
}

export type Routes = {
  Tabs: NavigatorScreenParams<TabRoutes> | undefined
  /** `decide` asks at once whether to: somebody tapped the button of a notification. */
  Approval: { id: string; decide?: string }
  Rollback: { id: string }
  Request: { id: string }
  /** It begins as the request `from`, or as the conflict `correct` has it: what the server did not take. */
  NewRequest: { from?: string; correct?: string } | undefined
  Delegations: undefined
  Devices: undefined
  Waiting: undefined
}

// With this, features go to a screen by its name without knowing where it comes from.
declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace ReactNavigation {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface RootParamList extends Routes {}
  }
}

const onTheWeb = Platform.OS === 'web'
const SCHEME = 'athena://'

/** Notifications that were tapped and lead to a screen. */
export const opened = new Opened(SCHEME)

/** Addresses of screens: `athena://approvals/…` from a push or a mail, and on the web the path behind /m. */
export const linking: LinkingOptions<Routes> = {
  prefixes: onTheWeb ? [window.location.origin] : [SCHEME],
  ...(!onTheWeb && { getInitialURL: firstUrl, subscribe: laterUrls }),
  config: {
    ...(onTheWeb && { path: 'm' }),
    initialRouteName: 'Tabs',
    screens: {
      Tabs: {
        screens: { Inbox: 'inbox', Decisions: 'decisions', Requests: 'requests', Settings: 'settings' },
      },
      Approval: 'approvals/:id',
      Rollback: 'approvals/:id/rollback',
      Request: 'requests/:id',
      NewRequest: 'requests/new',
      Delegations: 'delegations',
      Devices: 'devices',
      Waiting: 'waiting',
    },
  },
}

async function firstUrl(): Promise<string | null> {
  return opened.take() ?? (await Linking.getInitialURL())
}

function laterUrls(show: (url: string) => void) {
  const links = Linking.addEventListener('url', ({ url }) => show(url))
  const stop = opened.listen(show)
  return () => {
    links.remove()
    stop()
  }
}
