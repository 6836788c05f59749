import { and, eq, isNull } from 'drizzle-orm'
import type { ApprovalView, RequestView, Submission, User } from '@/api/types'
import type { LocalStore, Transaction } from '@/database/localStore'
import { approval, decision, request, type Intention } from '@/database/schema'
import { forgetIntention } from './merge'
import type { Entry, Outbox, Wanted } from './outbox'
import type { ServerClock } from './serverClock'

/** Signs a decision with the key of this device; asks for a fingerprint or a face on the way. */
export type Sign = (decision: {
  approval: ApprovalView
  action: Intention
  comment?: string
  time: Date
}) => Promise<string | undefined>

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
    const row = this.store.database.select().from(approval).where(eq(approval.id, id)).get()
    if (!row || row.gone || row.intention) {
      throw new NotPossibleNow()
    }
    await this.intend(row.view, action, comment, (transaction) =>
      transaction
        .update(approval)
        .set({ intention: action })
        .where(and(eq(approval.id, id), eq(approval.gone, false), isNull(approval.intention)))
        .returning()
        .all(),
    )
  }

  /** Rolls a confirmed decision back. Whether its window is still open when it arrives is for the server to say. */
  async rollBack(id: string, comment?: string) {
    const row = this.store.database.select().from(decision).where(eq(decision.approvalId, id)).get()
    if (!row || row.intention) {
      throw new NotPossibleNow()
    }
    await this.intend(row.view, 'ROLLBACK', comment, (transaction) =>
      transaction
        .update(decision)
        .set({ intention: 'ROLLBACK' })
        .where(and(eq(decision.approvalId, id), isNull(decision.intention)))
        .returning()
        .all(),
    )
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
   * Signs, which may ask for a finger and take its time, then marks and queues, if nothing has come in between.
   *
   * @param mark says in the tables what is wanted. @returns what it has marked
   */
  private async intend(
    view: ApprovalView,
    action: Intention,
    comment: string | undefined,
    mark: (transaction: Transaction) => unknown[],
  ) {
    const time = this.clock.now()
    const signature = await this.sign({ approval: view, action, comment, time })
    this.store.change((transaction) => {
      // What was queued before its person signed out is not marked in the tables that were fetched since.
      if (this.outbox.hasDecision(transaction, view.id) || mark(transaction).length === 0) {
        throw new NotPossibleNow()
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
          signature,
          seen: view,
        },
      })
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
