import { exclusive } from '@/database/exclusive'
import { deleteStore, openStore } from '@/database/open'
import {
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
  vault,
} from '@/features/identity'
import { deviceClocks, forgotten, formOf, type Person, personOf, syncWanted } from '@/features/sync'
import type { User } from '@/api/types'
import { server } from './server'
import { createStore } from './store'

/** What runs as long as the app does: who is signed in, what this device has of them, and the loop that keeps it current. */
class Runtime {
  private person: Person | undefined

  readonly session = new Session(
    server,
    vault,
    (ended) => void this.ended(ended),
    (date) => this.person?.clock.heard(date),
  )

  readonly store = createStore(
    () => this.person?.loop,
    (round) => {
      if (round === 'wiped') {
        void this.ended('wiped')
      }
    },
  )

  currentPerson = () => this.person

  async start() {
    if (!(await exclusive.claim(() => this.leaveToAnotherTab()))) {
      this.store.dispatch(statusBecame('elsewhere'))
      return
    }
    await this.resume()
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
    await this.open(user)
  }

  /** Signs out. What is queued stays, encrypted, until the same person is back; all else is forgotten. */
  async logOut() {
    const { person } = this
    await this.session.logOut()
    const waiting = (person?.outbox.size() ?? 0) > 0
    await this.close()
    if (person && !waiting) {
      await deleteStore(person.user.id)
      await forgetDataKey(vault, person.user.id)
    }
    this.store.dispatch(forgotten())
    this.store.dispatch(signedOut({ wiped: false }))
  }

  private async resume() {
    const user = await this.session.restore()
    if (user) {
      await this.open(user)
    } else {
      this.store.dispatch(signedOut({ wiped: false }))
    }
  }

  private async open(user: User) {
    if (!this.person) {
      const key = await dataKey(vault, user.id, randomBytes)
      try {
        const store = await openStore(user.id, key)
        this.person = personOf(user, store, key, this.session.http, {
          clocks: deviceClocks,
          randomBytes,
          random: Math.random,
          newId,
          sign: async () => undefined,
          formOf,
        })
      } catch (error) {
        console.warn('The database cannot be opened', error)
        this.store.dispatch(statusBecame('unsupported'))
        return
      }
    }
    this.store.dispatch(signedIn({ user, locked: false }))
    this.store.dispatch(syncWanted())
  }

  private async ended(ended: Ended) {
    if (ended === 'signed-out') {
      this.store.dispatch(sessionExpired())
      return
    }
    const { person } = this
    await this.close()
    await this.session.forget()
    if (person) {
      await deleteStore(person.user.id)
      await forgetDataKey(vault, person.user.id)
    }
    this.store.dispatch(forgotten())
    this.store.dispatch(signedOut({ wiped: true }))
  }

  private async leaveToAnotherTab() {
    this.store.dispatch(statusBecame('elsewhere'))
    await this.close()
  }

  private async close() {
    const { person } = this
    this.person = undefined
    await person?.store.close()
  }
}

export const runtime = new Runtime()
