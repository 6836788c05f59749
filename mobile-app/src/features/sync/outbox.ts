import { and, asc, eq, sql } from 'drizzle-orm'
import type { ApprovalView, Submission } from '@/api/types'
import type { LocalStore, Transaction } from '@/database/localStore'
import { outbox, type Intention, type OutboxKind } from '@/database/schema'
import type { Seal } from './seal'

/** What is to be sent, by its kind. */
export interface Wanted {
  DECIDE: {
    action: Intention
    comment?: string
    version: number
    decidedAt: string
    signature?: string
    /** As it was seen when it was decided: what a card says if the server has it otherwise. */
    seen: ApprovalView
  }
  ASK: { id: string; text: string; seen: ApprovalView }
  SUBMIT: Submission & { id: string }
  WITHDRAW: { comment: string }
  ANSWER: { questionId: string; text: string }
  ATTACH: { fileName: string; contentType: string; base64: string }
}

/** An entry of the outbox, opened. */
export type Entry = {
  [K in OutboxKind]: {
    kind: K
    id: string
    seq: number
    subject: string
    queuedAt: string
    attempts: number
    wanted: Wanted[K]
  }
}[OutboxKind]

export type EntryOf<K extends OutboxKind> = Extract<Entry, { kind: K }>

type Row = typeof outbox.$inferSelect

const BATCHED = new Set<OutboxKind>(['DECIDE', 'SUBMIT'])
/** The server takes 500; fewer, so that a slow network gets something done before it is lost again. */
const BATCH = 50

/** What was done on this device and is still to be sent. */
export class Outbox {
  constructor(
    private readonly store: LocalStore,
    private readonly seal: Seal,
  ) {}

  /** Queues in the transaction that changes what it is about, so that neither is there without the other. */
  put<K extends OutboxKind>(
    transaction: Transaction,
    entry: { id: string; kind: K; subject: string; queuedAt: Date; wanted: Wanted[K] },
  ) {
    transaction
      .insert(outbox)
      .values({
        id: entry.id,
        kind: entry.kind,
        subject: entry.subject,
        sealed: this.seal.close(entry.id, entry.wanted),
        queuedAt: entry.queuedAt.toISOString(),
      })
      .run()
  }

  /**
   * Takes back what has never left the device.
   *
   * @returns the entry, or undefined if it is (or may be) with the server already
   */
  takeBack(transaction: Transaction, id: string): Entry | undefined {
    const row = transaction
      .delete(outbox)
      .where(and(eq(outbox.id, id), eq(outbox.attempts, 0)))
      .returning()
      .get() as Row | undefined
    return row && this.opened(row)
  }

  /**
   * What is to be sent next, marked as sent in the same transaction: whatever happens from here on, it may be with the
   * server. Of each subject only the oldest, so that a file never overtakes its request; and together only what the
   * server takes together.
   *
   * @param now this device's clock, milliseconds
   */
  startSending(now: number): Entry[] {
    return this.store.change((transaction) => {
      const ready = transaction
        .select()
        .from(outbox)
        .where(
          sql`${outbox.notBefore} <= ${now} and ${outbox.seq} =
              (select min(first.seq) from outbox as first where first.subject = ${outbox.subject})`,
        )
        .orderBy(asc(outbox.seq))
      const first = ready.limit(1).get()
      if (!first) {
        return []
      }
      const rows = BATCHED.has(first.kind)
        ? ready
            .limit(BATCH)
            .all()
            .filter((row) => row.kind === first.kind)
        : [first]
      rows.forEach((row) => {
        row.attempts += 1
        transaction.update(outbox).set({ attempts: row.attempts }).where(eq(outbox.seq, row.seq)).run()
      })
      return rows.map((row) => this.opened(row))
    })
  }

  /** @param until this device's clock, milliseconds */
  putOff(entries: Entry[], until: number) {
    this.store.change((transaction) => {
      entries.forEach((entry) => {
        transaction.update(outbox).set({ notBefore: until }).where(eq(outbox.id, entry.id)).run()
      })
    })
  }

  remove(transaction: Transaction, entry: Entry) {
    transaction.delete(outbox).where(eq(outbox.id, entry.id)).run()
  }

  /** What waits behind an entry because it is about the same. */
  behind(transaction: Transaction, entry: Entry): Entry[] {
    return transaction
      .select()
      .from(outbox)
      .where(and(eq(outbox.subject, entry.subject), sql`${outbox.seq} > ${entry.seq}`))
      .orderBy(asc(outbox.seq))
      .all()
      .map((row) => this.opened(row))
  }

  /** Whether a decision about an approval is on its way already. */
  hasDecision(transaction: Transaction, approvalId: string): boolean {
    return (
      transaction
        .select({ id: outbox.id })
        .from(outbox)
        .where(and(eq(outbox.subject, approvalId), eq(outbox.kind, 'DECIDE')))
        .get() !== undefined
    )
  }

  all(): Entry[] {
    return this.store.database
      .select()
      .from(outbox)
      .orderBy(asc(outbox.seq))
      .all()
      .map((row) => this.opened(row))
  }

  of(subject: string): Entry[] {
    return this.store.database
      .select()
      .from(outbox)
      .where(eq(outbox.subject, subject))
      .orderBy(asc(outbox.seq))
      .all()
      .map((row) => this.opened(row))
  }

  size(): number {
    return (
      this.store.database
        .select({ count: sql<number>`count(*)` })
        .from(outbox)
        .get()?.count ?? 0
    )
  }

  /** When the next entry that was put off may be sent (this device's clock, milliseconds). */
  nextDue(): number | undefined {
    const earliest = this.store.database
      .select({ at: sql<number | null>`min(not_before)` })
      .from(outbox)
      .get()
    return earliest?.at ?? undefined
  }

  private opened({ id, kind, seq, subject, queuedAt, attempts, sealed }: Row): Entry {
    return { id, kind, seq, subject, queuedAt, attempts, wanted: this.seal.open(id, sealed) } as Entry
  }
}
