import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { ApprovalView, RequestView, Submission, User } from '@/api/types'
import type { LocalStore, Transaction } from '@/database/localStore'
import { approval, decision, request, type Intention } from '@/database/schema'
import { forgetIntention } from './merge'
import type { Entry, Outbox, Wanted } from './outbox'
import type { ServerClock } from './serverClock'

/** A decision as it is made on this device. */
export interface Made {
  approval: ApprovalView
  action: Intention
  comment?: string
  time: Date
}

/**
 * Signs decisions with the key of this device; asks for a fingerprint or a face on the way, once for all of them.
 *
 * @returns the signature of each, or undefined where nothing is signed
 */
export type Sign = (decisions: Made[]) => Promise<string[] | undefined>

/** That something is under way about it already, or it is not there any more. */
export class NotPossibleNow extends Error {}

/**
 * What a person does on this device. Each changes what is shown and queues what is to be sent in one transaction; the
 * network is no part of it.
 */
export class Actions {
  constructor(
    private readonly store: LocalStore,
    private readonly outbox: Outbox,
    private readonly clock: ServerClock,
    private readonly newId: () => string,
    private readonly sign: Sign,
  ) {}

  /** Approves or rejects what is in the inbox. */
  async decide(id: string, action: 'APPROVE' | 'REJECT', comment?: string) {
    if ((await this.decideAll([id], action, comment)) === 0) {
      throw new NotPossibleNow()
    }
  }

  /** @returns how many: what cannot be decided any more is left out */
  async decideAll(ids: string[], action: 'APPROVE' | 'REJECT', comment?: string): Promise<number> {
    const open = and(inArray(approval.id, ids), eq(approval.gone, false), isNull(approval.intention))
    const rows = this.store.database.select().from(approval).where(open).all()
    return this.intend(
      rows.map(({ view }) => view),
      action,
      comment,
      (transaction, id) =>
        transaction
          .update(approval)
          .set({ intention: action })
          .where(and(open, eq(approval.id, id)))
          .returning()
          .all(),
    )
  }

  /** Rolls a confirmed decision back. Whether its window is still open when it arrives is for the server to say. */
  async rollBack(id: string, comment?: string) {
    const row = this.store.database.select().from(decision).where(eq(decision.approvalId, id)).get()
    const views = row && !row.intention ? [row.view] : []
    const done = await this.intend(views, 'ROLLBACK', comment, (transaction) =>
      transaction
        .update(decision)
        .set({ intention: 'ROLLBACK' })
        .where(and(eq(decision.approvalId, id), isNull(decision.intention)))
        .returning()
        .all(),
    )
    if (done === 0) {
      throw new NotPossibleNow()
    }
  }

  ask(view: ApprovalView, text: string) {
    const id = this.newId()
    this.store.change((transaction) => {
      this.outbox.put(transaction, {
        id,
        kind: 'ASK',
        subject: view.id,
        queuedAt: this.clock.now(),
        wanted: { id, text, seen: view },
      })
    })
  }

  /** @returns the id that the request has from now on, here and on the server */
  submit(
    requester: Pick<User, 'id' | 'region' | 'departmentId'>,
    submission: Submission,
    files: Wanted['ATTACH'][],
  ): string {
    const id = this.newId()
    const wanted = { ...submission, id }
    const now = this.clock.now()
    this.store.change((transaction) => {
      transaction
        .insert(request)
        .values({ id, submittedAt: now.toISOString(), unsent: true, view: unsent(requester, wanted, now) })
        .run()
      this.outbox.put(transaction, { id: this.newId(), kind: 'SUBMIT', subject: id, queuedAt: now, wanted })
      files.forEach((file) => {
        this.outbox.put(transaction, {
          id: this.newId(),
          kind: 'ATTACH',
          subject: id,
          queuedAt: now,
          wanted: file,
        })
      })
    })
    return id
  }

  withdraw(id: string, comment: string) {
    this.store.change((transaction) => {
      const marked = transaction
        .update(request)
        .set({ withdrawing: true })
        .where(and(eq(request.id, id), eq(request.unsent, false), eq(request.withdrawing, false)))
        .returning()
        .all()
      if (marked.length === 0) {
        throw new NotPossibleNow()
      }
      this.outbox.put(transaction, {
        id: this.newId(),
        kind: 'WITHDRAW',
        subject: id,
        queuedAt: this.clock.now(),
        wanted: { comment },
      })
    })
  }

  answer(requestId: string, questionId: string, text: string) {
    this.store.change((transaction) => {
      this.outbox.put(transaction, {
        id: this.newId(),
        kind: 'ANSWER',
        subject: requestId,
        queuedAt: this.clock.now(),
        wanted: { questionId, text },
      })
    })
  }

  /**
   * Takes back what was done here and has never left the device.
   *
   * @returns false when it may be with the server already
   */
  takeBack(entry: Entry): boolean {
    return this.store.change((transaction) => {
      const behind = this.outbox.behind(transaction, entry)
      if (!this.outbox.takeBack(transaction, entry.id)) {
        return false
      }
      switch (entry.kind) {
        case 'DECIDE':
          forgetIntention(transaction, entry.subject)
          break
        case 'SUBMIT':
          transaction.delete(request).where(eq(request.id, entry.subject)).run()
          behind.forEach((it) => this.outbox.remove(transaction, it))
          break
        case 'WITHDRAW':
          transaction.update(request).set({ withdrawing: false }).where(eq(request.id, entry.subject)).run()
          break
      }
      return true
    })
  }

  /**
   * Signs, which may ask for a finger and take its time, then marks and queues all of it in one transaction, but for what has
   * come in between.
   *
   * @param mark says in the tables what is wanted. @returns what it has marked
   * @returns how many are queued
   */
  private async intend(
    views: ApprovalView[],
    action: Intention,
    comment: string | undefined,
    mark: (transaction: Transaction, id: string) => unknown[],
  ): Promise<number> {
    if (views.length === 0) {
      return 0
    }
    const time = this.clock.now()
    const signatures = await this.sign(views.map((view) => ({ approval: view, action, comment, time })))
    return this.store.change((transaction) => {
      const queued = views.filter((view, index) => {
        // What was queued before its person signed out is not marked in the tables that were fetched since.
        if (this.outbox.hasDecision(transaction, view.id) || mark(transaction, view.id).length === 0) {
          return false
        }
        this.outbox.put(transaction, {
          id: this.newId(),
          kind: 'DECIDE',
          subject: view.id,
          queuedAt: this.clock.now(),
          wanted: {
            action,
            comment,
            version: view.version,
            decidedAt: time.toISOString(),
            signature: signatures?.[index],
            seen: view,
          },
        })
        return true
      })
      return queued.length
    })
  }
}

/** The request as it is shown until the server has it: what the server adds is missing. */
function unsent(
  requester: Pick<User, 'id' | 'region' | 'departmentId'>,
  submission: Submission & { id: string },
  now: Date,
): RequestView {
  return {
    id: submission.id,
    number: '',
    title: submission.title,
    justification: submission.justification,
    categoryId: submission.categoryId,
    reasonId: submission.reasonId,
    amount: submission.amount,
    currency: submission.currency,
    amountBase: submission.amount,
    baseCurrency: submission.currency,
    region: submission.region ?? requester.region ?? '',
    departmentId: submission.departmentId ?? requester.departmentId ?? null,
    neededBy: submission.neededBy ?? null,
    replacesId: submission.replacesId ?? null,
    requesterId: requester.id,
    submittedAt: now.toISOString(),
    status: 'PENDING',
    final: false,
    step: [],
    decisions: [],
    questions: [],
    version: 0,
  }
}
