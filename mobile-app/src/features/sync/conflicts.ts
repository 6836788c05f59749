import { desc, eq } from 'drizzle-orm'
import type { ApprovalView, RequestView } from '@/api/types'
import type { LocalStore, Transaction } from '@/database/localStore'
import { conflict } from '@/database/schema'
import type { Entry } from './outbox'

export type Conflict = typeof conflict.$inferSelect

export interface Why {
  /** The server's problem type. */
  problem: string
  detail: string
  state?: ApprovalView | RequestView
}

/** Keeps what the server did not do as a card, together with what waited behind it and can come to nothing now. */
export function keepConflict(transaction: Transaction, entry: Entry, behind: Entry[], why: Why, at: Date) {
  transaction
    .insert(conflict)
    .values({
      id: entry.id,
      kind: entry.kind,
      subject: entry.subject,
      wanted: { ...entry.wanted, queuedAt: entry.queuedAt, behind: behind.map((it) => it.wanted) },
      problem: why.problem,
      detail: why.detail,
      state: why.state,
      at: at.toISOString(),
    })
    .onConflictDoNothing()
    .run()
}

export function conflicts(store: LocalStore): Conflict[] {
  return store.database.select().from(conflict).orderBy(desc(conflict.at)).all()
}

/** Somebody has read the card and dealt with it. */
export function dismissConflict(store: LocalStore, id: string) {
  store.change((transaction) => {
    transaction.delete(conflict).where(eq(conflict.id, id)).run()
  })
}
