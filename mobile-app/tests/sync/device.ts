import { randomBytes, randomUUID } from 'node:crypto'
import FormData from 'form-data'
import initSqlJs, { type Database as File } from 'sql.js'
import { LocalStore, type Transaction } from '@/database/localStore'
import { openAgain } from '@/testing/store'
import { softwareKey } from '@/testing/softwareKey'
import { OwnDevice } from '@/features/signing/ownDevice'
import { callKeys } from '@/features/identity/callKeys'
import { type Ended, Session } from '@/features/identity/session'
import { type Person, personOf } from '@/features/sync/person'
import type { Round } from '@/features/sync/syncLoop'
import { FaultyNetwork } from './faults'
import { type Player, SERVER } from './system'

export class Killed extends Error {}

/** A store whose app can be killed: from then on nothing is written, as by a process that is not there any more. */
class MortalStore extends LocalStore {
  private dead = false
  /** How many more changes it lives; undefined for ever. */
  livesFor: { changes: number; committing: boolean } | undefined

  kill() {
    this.dead = true
  }

  override change<T>(work: (transaction: Transaction) => T): T {
    if (this.dead) {
      throw new Killed()
    }
    if (this.livesFor && this.livesFor.changes-- <= 0) {
      const { committing } = this.livesFor
      this.livesFor = undefined
      if (committing) {
        super.change(work)
        this.dead = true
        throw new Killed()
      }
      return super.change(() => {
        throw new Killed()
      })
    }
    return super.change(work)
  }
}

/** A phone: its file and its secure store stay, whatever happens to the app. */
export class SimulatedDevice {
  readonly network = new FaultyNetwork(() => this.store?.kill())
  private readonly secrets = new Map<string, string>()
  private readonly key = new Uint8Array(randomBytes(32))
  private readonly file: File
  private readonly deviceKey = softwareKey()
  private own: OwnDevice | undefined
  private store: MortalStore | undefined
  private session: Session | undefined
  /** How far the clock on the wall was turned, milliseconds. */
  private turned = 0
  person: Person | undefined
  signedIn = false

  private constructor(
    readonly name: string,
    readonly player: Player,
    file: File,
  ) {
    this.file = file
  }

  static async of(name: string, player: Player): Promise<SimulatedDevice> {
    const SQL = await initSqlJs()
    const device = new SimulatedDevice(name, player, new SQL.Database())
    await device.start()
    await device.signIn()
    return device
  }

  /** Starts the app, as after an installation or after it was killed. */
  async start() {
    this.store?.kill()
    const opened = await openAgain(this.file)
    const store = new MortalStore(opened.database, async () => undefined)
    this.store = store
    const secrets = {
      read: async (name: string) => this.secrets.get(name) ?? null,
      write: async (name: string, secret: string) => void this.secrets.set(name, secret),
      forget: async (name: string) => void this.secrets.delete(name),
    }
    const random = (length: number) => new Uint8Array(randomBytes(length))
    this.session = new Session(
      SERVER,
      secrets,
      callKeys(secrets, random),
      randomUUID,
      (_ended: Ended) => {
        this.signedIn = false
      },
      (date) => {
        if (this.store === store) {
          this.person?.clock.heard(date)
        }
      },
      this.network.adapter,
    )
    await this.session.restore()
    this.own = new OwnDevice(secrets, this.deviceKey, this.session.http, this.player.user.id, random, {
      register: () => '',
      decide: () => '',
    })
    await this.own.restore()
    this.person = personOf(this.player.user, store, this.key, this.session.http, {
      clocks: { wall: () => Date.now() + this.turned, steady: () => performance.now() },
      randomBytes: random,
      random: Math.random,
      newId: randomUUID,
      sign: this.own.sign,
      formOf: ({ fileName, contentType, base64 }) => {
        const form = new FormData()
        form.append('file', Buffer.from(base64, 'base64'), { filename: fileName, contentType })
        return form as unknown as globalThis.FormData
      },
    })
  }

  async signIn() {
    await this.session?.logIn(this.player.username, this.player.password, this.name)
    await this.own?.ready({ platform: 'ANDROID', name: this.name }, true)
    this.signedIn = true
  }

  async sync(): Promise<Round | 'killed'> {
    try {
      const round = await this.person!.loop.run()
      // What was put off because of the network is not waited for here.
      this.forgetWaiting()
      return round
    } catch (error) {
      if (error instanceof Killed) {
        return 'killed'
      }
      throw error
    } finally {
      this.network.next([])
    }
  }

  /** @param committing whether the change before the end is still written */
  killAfter(changes: number, committing: boolean) {
    this.store!.livesFor = { changes, committing }
  }

  turnClock(milliseconds: number) {
    this.turned += milliseconds
  }

  /** As if time had passed: what was put off is due. */
  forgetWaiting() {
    this.file.run('update outbox set not_before = 0')
  }

  /** The session ends on the server, as when somebody signs this device out elsewhere. */
  async loseSession() {
    const { data } = await this.player.portal.get<{ items: { id: string; device: string | null }[] }>(
      '/api/v1/users/me/sessions',
      { params: { limit: 200 } },
    )
    for (const session of data.items.filter((it) => it.device === this.name)) {
      await this.player.portal.delete(`/api/v1/users/me/sessions/${session.id}`)
    }
  }
}
