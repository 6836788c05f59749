import type { AxiosInstance } from 'axios'
import { eq } from 'drizzle-orm'
import { failureOf, nameOf, type Failure } from '@/api/problem'
import type { ApprovalAnswer, RequestAnswer, RequestView } from '@/api/types'
import type { LocalStore, Transaction } from '@/database/localStore'
import { request } from '@/database/schema'
import { keepConflict, type Why } from './conflicts'
import { forgetIntention, putAnswered, putRequest } from './merge'
import type { Entry, EntryOf, Outbox } from './outbox'
import { sendOne, wasDoneBefore, type FormOf } from './sendOne'
import type { ServerClock } from './serverClock'

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 5 * 60_000

/** The session is over, or this device was signed out: what is queued waits for its owner, or is wiped. */
export class SessionOver extends Error {
  constructor(readonly wiped: boolean) {
    super(wiped ? 'This device was signed out' : 'The session is over')
  }
}

/** What a device brings along for sending. */
export interface Sender {
  http: AxiosInstance
  userId: string
  /** This device's clock, milliseconds. */
  now: () => number
  /** From 0 to 1. */
  random: () => number
  formOf: FormOf
}

/** Sends what is in the outbox, and takes over what the server says became of it. */
export class Push {
  constructor(
    private readonly store: LocalStore,
    private readonly outbox: Outbox,
    private readonly clock: ServerClock,
    private readonly sender: Sender,
  ) {}

  /** @returns false when the server could not be reached: what is left is tried again later */
  async send(): Promise<boolean> {
    for (;;) {
      const entries = this.outbox.startSending(this.sender.now())
      const [first] = entries
      if (!first) {
        return true
      }
      const reached = await this.sendTogether(first, entries)
      if (!reached) {
        return false
      }
    }
  }

  private sendTogether(first: Entry, entries: Entry[]): Promise<boolean> {
    switch (first.kind) {
      case 'DECIDE':
        return this.decide(entries as EntryOf<'DECIDE'>[])
      case 'SUBMIT':
        return this.submit(entries as EntryOf<'SUBMIT'>[])
      default:
        return this.alone(first)
    }
  }

  private decide(entries: EntryOf<'DECIDE'>[]): Promise<boolean> {
    return this.batch<EntryOf<'DECIDE'>, ApprovalAnswer>(
      '/api/v1/approvals/sync',
      entries,
      ({ subject, wanted: { action, comment, version, decidedAt, signature } }) => ({
        id: subject,
        action,
        comment,
        version,
        decidedAt,
        signature,
      }),
      (transaction, entry, answer) => this.decided(transaction, entry, answer),
    )
  }

  private submit(entries: EntryOf<'SUBMIT'>[]): Promise<boolean> {
    return this.batch<EntryOf<'SUBMIT'>, RequestAnswer>(
      '/api/v1/requests/sync',
      entries,
      (entry) => entry.wanted,
      (transaction, entry, answer) => this.submitted(transaction, entry, answer),
    )
  }

  private async batch<E extends Entry, Answer extends { id?: string | null }>(
    address: string,
    entries: E[],
    item: (entry: E) => unknown,
    take: (transaction: Transaction, entry: E, answer: Answer) => void,
  ): Promise<boolean> {
    let answers: Answer[]
    try {
      const { data } = await this.sender.http.post<{ items: Answer[] }>(address, { items: entries.map(item) })
      answers = data.items
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== 'refused' || entries.length === 1) {
        return this.failed(entries, failure)
      }
      // One of them makes the whole batch unacceptable: alone, each gets an answer of its own.
      for (const entry of entries) {
        if (!(await this.batch(address, [entry], item, take))) {
          return false
        }
      }
      return true
    }
    for (const entry of entries) {
      const answer = answers.find((it) => it.id === entry.subject)
      if (!answer) {
        return this.failed([entry], { kind: 'later' })
      }
      this.store.change((transaction) => take(transaction, entry, answer))
    }
    return true
  }

  private decided(transaction: Transaction, entry: EntryOf<'DECIDE'>, answer: ApprovalAnswer) {
    const view = answer.approval ?? undefined
    if (answer.result === 'CONFLICT' || answer.result === 'INVALID') {
      this.refused(transaction, entry, {
        problem: nameOf(answer.problem?.type),
        detail: answer.problem?.detail ?? '',
        state: view,
      })
    } else if (answer.result === 'DUPLICATE' && !saysTheSame(entry, view?.decision?.comment)) {
      // The same was decided before, on another device, and with other words: these were not recorded.
      this.refused(transaction, entry, { problem: 'decided-elsewhere', detail: '', state: view })
    } else {
      this.outbox.remove(transaction, entry)
    }
    putAnswered(transaction, entry.subject, view, this.sender.userId)
  }

  private submitted(transaction: Transaction, entry: EntryOf<'SUBMIT'>, answer: RequestAnswer) {
    if (answer.request && (answer.result === 'APPLIED' || answer.result === 'DUPLICATE')) {
      this.outbox.remove(transaction, entry)
      putRequest(transaction, answer.request, roundOf(transaction, entry.subject))
      return
    }
    this.refused(transaction, entry, {
      problem: nameOf(answer.problem?.type),
      detail: answer.problem?.detail ?? '',
      state: answer.request ?? undefined,
    })
    if (answer.request) {
      putRequest(transaction, answer.request, roundOf(transaction, entry.subject))
    }
  }

  private async alone(entry: Exclude<Entry, { kind: 'DECIDE' | 'SUBMIT' }>): Promise<boolean> {
    let answer: unknown
    try {
      answer = await sendOne(this.sender.http, entry, this.sender.formOf)
    } catch (error) {
      const failure = failureOf(error)
      const done =
        failure.kind === 'refused' && entry.attempts > 1 && (await wasDoneBefore(this.sender.http, entry))
      if (!done) {
        return this.failed([entry], failure)
      }
    }
    this.store.change((transaction) => {
      this.outbox.remove(transaction, entry)
      if (entry.kind === 'WITHDRAW') {
        transaction.update(request).set({ withdrawing: false }).where(eq(request.id, entry.subject)).run()
        if (answer) {
          putRequest(transaction, answer as RequestView, roundOf(transaction, entry.subject))
        }
      }
    })
    return true
  }

  /** @returns whether it is worth going on with others */
  private failed(entries: Entry[], failure: Failure): boolean {
    switch (failure.kind) {
      case 'later': {
        const attempts = Math.max(...entries.map((entry) => entry.attempts))
        const wait = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS)
        // Spread out, so that a thousand phones do not come back in the same second.
        const spread = wait * (0.5 + this.sender.random() / 2)
        this.outbox.putOff(entries, this.sender.now() + (failure.afterMs ?? spread))
        return false
      }
      case 'refused':
        this.store.change((transaction) => {
          entries.forEach((entry) => {
            this.refused(transaction, entry, failure)
            if (entry.kind === 'DECIDE') {
              forgetIntention(transaction, entry.subject)
            }
          })
        })
        return true
      default:
        throw new SessionOver(failure.kind === 'wiped')
    }
  }

  /** Nothing is dropped in silence: what was refused becomes a card, with all that came to nothing by it. */
  private refused(transaction: Transaction, entry: Entry, why: Why) {
    // Without its request, a file is a file of nothing; a decision stands without the question before it.
    const behind = entry.kind === 'SUBMIT' ? this.outbox.behind(transaction, entry) : []
    keepConflict(transaction, entry, behind, why, this.clock.now())
    this.outbox.remove(transaction, entry)
    behind.forEach((it) => this.outbox.remove(transaction, it))
    if (entry.kind === 'SUBMIT') {
      transaction.delete(request).where(eq(request.id, entry.subject)).run()
    }
    if (entry.kind === 'WITHDRAW') {
      transaction.update(request).set({ withdrawing: false }).where(eq(request.id, entry.subject)).run()
    }
  }
}

function saysTheSame(entry: EntryOf<'DECIDE'>, comment: string | null | undefined): boolean {
  // A rollback's comment is in the history, not with the decision.
  return entry.wanted.action === 'ROLLBACK' || (comment ?? '') === (entry.wanted.comment ?? '')
}

function roundOf(transaction: Transaction, requestId: string): number {
  return (
    transaction.select({ round: request.round }).from(request).where(eq(request.id, requestId)).get()
      ?.round ?? 0
  )
}
