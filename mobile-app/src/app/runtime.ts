import { exclusive } from '@/database/exclusive'
import { deleteStore, openStore } from '@/database/open'
import {
  callKeys,
  dataKey,
  type Ended,
  forgetDataKey,
  newId,
  randomBytes,
  Session,
  sessionExpired,
  signedIn,
  signedOut,
  statusBecame,
  unlock,
  vault,
} from '@/features/identity'
import { PushRegistration, pushPlatform } from '@/features/push'
import { deviceKey, OwnDevice } from '@/features/signing'
import {
  deviceClocks,
  forgotten,
  formOf,
  keepOnlyOutbox,
  networkChanged,
  type Person,
  personOf,
  type Round,
  syncWanted,
} from '@/features/sync'
import NetInfo from '@react-native-community/netinfo'
import i18next from 'i18next'
import { Platform } from 'react-native'
import type { User } from '@/api/types'
import { deviceName } from './deviceName'
import { server } from './server'
import { createStore } from './store'

/** What runs as long as the app does: who is signed in, what this device has of them, and the loop that keeps it current. */
class Runtime {
  private person: Person | undefined
  private device: OwnDevice | undefined
  private starting: Promise<void> | undefined
  private unseen: ((round: Round) => void)[] = []

  readonly session = new Session(
    server,
    vault,
    callKeys(vault, randomBytes),
    newId,
    (ended) => void this.ended(ended),
    (date) => this.person?.clock.heard(date),
  )

  private readonly push = new PushRegistration(this.session.http, pushPlatform)

  readonly store = createStore(
    () => this.person?.loop,
    (round) => {
      this.unseen.splice(0).forEach((ended) => ended(round))
      if (round === 'wiped') {
        void this.ended('wiped')
      }
      if (round === 'complete' && this.store.getState().identity.status === 'open') {
        this.readyDevice(false)
      }
    },
  )

  currentPerson = () => this.person

  /** However often, and from wherever, the app is started: once. */
  start(): Promise<void> {
    this.starting ??= this.startNow().catch((error: unknown) => {
      this.starting = undefined
      throw error
    })
    return this.starting
  }

  private async startNow() {
    // Known before the first round, which would take what can still be taken back for sent.
    const { isConnected } = await NetInfo.fetch()
    this.store.dispatch(networkChanged(isConnected !== false))
    if (!(await exclusive.claim(() => this.leaveToAnotherTab()))) {
      this.store.dispatch(statusBecame('elsewhere'))
      return
    }
    await this.resume()
  }

  /**
   * A round while nobody looks, for whoever is signed in.
   *
   * @returns whether all was sent and fetched
   */
  async syncUnseen(): Promise<boolean> {
    await this.start()
    if (!this.person || !this.store.getState().sync.online) {
      return false
    }
    const ended = new Promise<Round>((end) => this.unseen.push(end))
    this.store.dispatch(syncWanted())
    return (await ended) === 'complete'
  }

  async takeOver() {
    await exclusive.takeOver()
    await this.resume()
  }

  async logIn(username: string, password: string, device: string) {
    const user = await this.session.logIn(username, password, device)
    if (this.person && this.person.user.id !== user.id) {
      await this.close()
    }
    await this.open(user, { locked: false })
    this.readyDevice(true)
  }

  /** Shows nothing of anybody until whoever holds the device has shown that it is theirs. What is queued is sent all the same. */
  async lock() {
    if (this.person && this.store.getState().identity.status === 'open' && (await unlock.canAsk())) {
      this.store.dispatch(statusBecame('locked'))
    }
  }

  unlocked = () => {
    if (this.person && this.store.getState().identity.status === 'locked') {
      this.store.dispatch(statusBecame('open'))
      this.store.dispatch(syncWanted())
    }
  }

  /** Signs out. What is queued stays, encrypted, until the same person is back; all else is forgotten. */
  async logOut() {
    const { person } = this
    await this.session.logOut()
    if (person && person.outbox.size() > 0) {
      keepOnlyOutbox(person.store)
      await this.close()
    } else {
      await this.forget()
    }
    this.leave({ wiped: false })
  }

  private async resume() {
    const user = await this.session.restore()
    if (user) {
      await this.open(user, { locked: await unlock.canAsk() })
    } else {
      this.store.dispatch(signedOut({ wiped: false }))
    }
  }

  private async open(user: User, { locked }: { locked: boolean }) {
    if (!this.person) {
      const key = await dataKey(vault, user.id, randomBytes)
      const device = new OwnDevice(vault, deviceKey(user.id), this.session.http, user.id, randomBytes, {
        register: () => i18next.t('identity:device.register'),
        decide: () => i18next.t('identity:device.sign'),
      })
      await device.restore()
      try {
        const store = await openStore(user.id, key)
        this.device = device
        this.person = personOf(user, store, key, this.session.http, {
          clocks: deviceClocks,
          randomBytes,
          random: Math.random,
          newId,
          sign: device.sign,
          formOf,
        })
      } catch (error) {
        console.warn('The database cannot be opened', error)
        this.store.dispatch(statusBecame('unsupported'))
        return
      }
    }
    this.store.dispatch(signedIn({ user, locked }))
    this.store.dispatch(syncWanted())
  }

  /** Where it does not work now, it is tried again after a later round. */
  private readyDevice(isNew: boolean) {
    const platform = Platform.select({ android: 'ANDROID', ios: 'IOS', default: 'WEB' } as const)
    const { device } = this
    device
      ?.ready({ platform, name: deviceName() }, isNew)
      .then(async () => {
        if (device.id) {
          await this.push.tell(device.id)
        }
      })
      .catch(() => undefined)
  }

  private async ended(ended: Ended) {
    if (ended === 'signed-out') {
      this.store.dispatch(sessionExpired())
      return
    }
    const { device } = this
    await this.session.forget()
    await device?.forget()
    await this.forget()
    this.leave({ wiped: true })
  }

  /** Deletes everything that this device has of whoever is signed in. */
  private async forget() {
    const { person } = this
    await this.close()
    if (person) {
      await deleteStore(person.user.id)
      await forgetDataKey(vault, person.user.id)
    }
  }

  private leave({ wiped }: { wiped: boolean }) {
    this.store.dispatch(forgotten())
    this.store.dispatch(signedOut({ wiped }))
  }

  private async leaveToAnotherTab() {
    this.store.dispatch(statusBecame('elsewhere'))
    await this.close()
  }

  private async close() {
    const { person } = this
    this.person = undefined
    this.device = undefined
    await person?.store.close()
  }
}

export const runtime = new Runtime()
