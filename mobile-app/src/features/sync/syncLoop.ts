import type { LocalStore } from '@/database/localStore'
import type { User } from '@/api/types'
import { failureOf } from '@/api/problem'
import { DECISIONS, INBOX, pull, REQUESTS } from './pull'
import { Push, SessionOver, type Sender } from './push'
import type { Outbox } from './outbox'
import { keepReferences } from './references'
import type { ServerClock } from './serverClock'

/** How a round ended. */
export type Round = 'complete' | 'unreachable' | 'signed-out' | 'wiped' | 'failed'

/**
 * One round: what was done here is sent, then what changed on the server is fetched and merged. Sending comes first, so
 * that a change that this device caused is fetched with the others.
 */
export class SyncLoop {
  private running: Promise<Round> | undefined
  private again = false
  private readonly push: Push

  constructor(
    private readonly store: LocalStore,
    private readonly outbox: Outbox,
    clock: ServerClock,
    private readonly user: Pick<User, 'id' | 'roles'>,
    private readonly sender: Sender,
  ) {
    this.push = new Push(store, outbox, clock, sender)
  }

  /** Asked for while a round is under way, another one follows it. */
  run(): Promise<Round> {
    if (this.running) {
      this.again = true
      return this.running
    }
    this.running = this.rounds().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  /** Milliseconds until something that was put off is due; undefined when nothing waits. */
  nextIn(): number | undefined {
    const due = this.outbox.nextDue()
    return due === undefined ? undefined : Math.max(0, due - this.sender.now())
  }

  private async rounds(): Promise<Round> {
    let round: Round
    do {
      this.again = false
      round = await this.round()
    } while (this.again && round === 'complete')
    return round
  }

  private async round(): Promise<Round> {
    try {
      if (!(await this.push.send())) {
        return 'unreachable'
      }
      const now = new Date(this.sender.now())
      await keepReferences(this.store, this.sender.http, now)
      if (this.user.roles.includes('APPROVER')) {
        await pull(INBOX, this.store, this.sender.http, now)
        await pull(DECISIONS, this.store, this.sender.http, now)
      }
      if (this.user.roles.includes('SALES')) {
        await pull(REQUESTS, this.store, this.sender.http, now)
      }
      return 'complete'
    } catch (error) {
      if (error instanceof SessionOver) {
        return error.wiped ? 'wiped' : 'signed-out'
      }
      const failure = failureOf(error)
      switch (failure.kind) {
        case 'later':
          return 'unreachable'
        case 'refused':
          console.warn(`The server refused to tell its changes: ${failure.status} ${failure.problem}`)
          return 'failed'
        default:
          return failure.kind
      }
    }
  }
}
