/** Whether this device may show notifications; `none` where there are none. */
export type Permission = 'granted' | 'askable' | 'blocked' | 'none'

/** What a device can do about push messages. */
export interface PushPlatform {
  permission: () => Promise<Permission>
  ask: () => Promise<void>
  openSettings: () => Promise<void>
  /** Where to push to this device; undefined where it may not show anything. */
  token: () => Promise<string | undefined>
  onTokenChanged: (listener: () => void) => () => void
  /** Names the channels, which are the server's, and the buttons of notifications, in the language of now. */
  speak: (words: {
    channels: { approvals: string; news: string }
    approve: string
    open: string
  }) => Promise<void>
  /** From now on, and also for the tap that started the app. */
  listen: (on: { received: () => void; tapped: (path: string) => void }) => void
}
