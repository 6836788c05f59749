import type { PushPlatform } from './pushPlatform'

/** A browser is told by mails, and by the app itself while it is open. */
export const pushPlatform: PushPlatform = {
  permission: () => Promise.resolve('none'),
  ask: () => Promise.resolve(),
  openSettings: () => Promise.resolve(),
  token: () => Promise.resolve(undefined),
  onTokenChanged: () => () => undefined,
  speak: () => Promise.resolve(),
  listen: () => undefined,
}
