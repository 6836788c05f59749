import type { LinkingOptions, NavigatorScreenParams } from '@react-navigation/native'
import { Platform } from 'react-native'

export type TabRoutes = {
  Inbox: undefined
  Decisions: undefined
  Requests: undefined
  Settings: undefined
}

export type Routes = {
  Tabs: NavigatorScreenParams<TabRoutes> | undefined
  Approval: { id: string }
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

/** Addresses of screens: `athena://approvals/…` from a push or a mail, and on the web the path behind /m. */
export const linking: LinkingOptions<Routes> = {
  prefixes: onTheWeb ? [window.location.origin] : ['athena://'],
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
