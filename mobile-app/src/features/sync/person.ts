import type { AxiosInstance } from 'axios'
import type { User } from '@/api/types'
import type { LocalStore } from '@/database/localStore'
import { Actions, type Sign } from './actions'
import { Outbox } from './outbox'
import type { Sender } from './push'
import { Seal } from './seal'
import { type DeviceClocks, ServerClock } from './serverClock'
import { SyncLoop } from './syncLoop'

/** Everything that this device has and does for one person. */
export interface Person {
  user: User
  store: LocalStore
  http: AxiosInstance
  outbox: Outbox
  clock: ServerClock
  actions: Actions
  loop: SyncLoop
}

/** What a device has that is not the same everywhere. */
export interface Device {
  clocks: DeviceClocks
  randomBytes: (length: number) => Uint8Array
  random: () => number
  newId: () => string
  sign: Sign
  formOf: Sender['formOf']
}

export function personOf(
  user: User,
  store: LocalStore,
  key: Uint8Array,
  http: AxiosInstance,
  device: Device,
): Person {
  const outbox = new Outbox(store, new Seal(key, device.randomBytes))
  const clock = new ServerClock(store, device.clocks)
  const actions = new Actions(store, outbox, clock, device.newId, device.sign)
  const loop = new SyncLoop(store, outbox, clock, user, {
    http,
    userId: user.id,
    now: device.clocks.wall,
    random: device.random,
    formOf: device.formOf,
  })
  return { user, store, http, outbox, clock, actions, loop }
}
