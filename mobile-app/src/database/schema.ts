import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ApprovalView, RequestView } from '@/api/types'

/** What somebody wants to become of an approval, and the server has not confirmed yet. */
export type Intention = 'APPROVE' | 'REJECT' | 'ROLLBACK'

/**
 * The inbox as the server told it last. What was done on this device changes only `intention`: a decision is one when
 * the server says so.
 */
export const approval = sqliteTable(
  'approval',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    categoryId: text().notNull(),
    dueAt: text().notNull(),
    /** In base currency, to sort by; what is shown is in the view, as the server wrote it. */
    amountBase: real().notNull(),
    /** What a search looks at, folded. */
    searched: text().notNull(),
    view: text({ mode: 'json' }).$type<ApprovalView>().notNull(),
    details: text({ mode: 'json' }).$type<RequestView>(),
    intention: text().$type<Intention>(),
    /** The server has taken it out of the inbox while something is still to be sent: that answer takes it away. */
    gone: integer({ mode: 'boolean' }).notNull().default(false),
    /** The round of a full sync that told it last. */
    round: integer().notNull().default(0),
  },
  (table) => [
    index('approval_by_due').on(table.gone, table.dueAt, table.id),
    index('approval_by_amount').on(table.gone, table.amountBase, table.id),
    index('approval_by_category').on(table.categoryId),
  ],
)

/** Decisions of this approver that the server has confirmed. */
export const decision = sqliteTable(
  'decision',
  {
    approvalId: text().primaryKey(),
    decidedAt: text().notNull(),
    view: text({ mode: 'json' }).$type<ApprovalView>().notNull(),
    intention: text().$type<Intention>(),
    round: integer().notNull().default(0),
  },
  (table) => [index('decision_by_time').on(table.decidedAt, table.approvalId)],
)

/** The requests of this requester: told by the server, or written here and still to be sent. */
export const request = sqliteTable(
  'request',
  {
    id: text().primaryKey(),
    submittedAt: text().notNull(),
    /** Submitted on this device, and not confirmed by the server. */
    unsent: integer({ mode: 'boolean' }).notNull().default(false),
    /** To be withdrawn when the server has been reached. */
    withdrawing: integer({ mode: 'boolean' }).notNull().default(false),
    view: text({ mode: 'json' }).$type<RequestView>().notNull(),
    round: integer().notNull().default(0),
  },
  (table) => [index('request_by_time').on(table.submittedAt, table.id)],
)

/** What of the server is shown again without a network: timelines that were looked at, lists that change seldom, names. */
export const cache = sqliteTable(
  'cache',
  {
    kind: text().notNull(),
    id: text().notNull(),
    fetchedAt: text().notNull(),
    content: text({ mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.id] })],
)

/** What was done on this device and is still to be sent, in its order. Written in the transaction of what it changes. */
export const outbox = sqliteTable(
  'outbox',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    /** Also the idempotency key: the same however often it is sent. */
    id: text().notNull().unique(),
    kind: text().$type<OutboxKind>().notNull(),
    /** The approval or request that it is about. Of one subject, only one is under way at a time. */
    subject: text().notNull(),
    /** Encrypted: nobody else who signs in on this device reads it. */
    sealed: text().notNull(),
    /** By the server's clock, as far as this device knows it. */
    queuedAt: text().notNull(),
    /** How often it left, or may have left, this device. While it is 0 it can still be taken back. */
    attempts: integer().notNull().default(0),
    /** Not before (this device's clock, milliseconds); 0 at once. */
    notBefore: integer().notNull().default(0),
  },
  (table) => [index('outbox_by_subject').on(table.subject)],
)

export type OutboxKind = 'DECIDE' | 'ASK' | 'SUBMIT' | 'WITHDRAW' | 'ANSWER' | 'ATTACH'

/** What the server did not do as it was asked: a card that says why, until somebody has dealt with it. */
export const conflict = sqliteTable('conflict', {
  id: text().primaryKey(),
  kind: text().$type<OutboxKind>().notNull(),
  subject: text().notNull(),
  /** What was wanted, to be shown and, for a new request, to be corrected and sent again. */
  wanted: text({ mode: 'json' }).$type<unknown>().notNull(),
  /** The server's problem type, without its address. */
  problem: text().notNull(),
  detail: text().notNull(),
  /** The server's state at the time. */
  state: text({ mode: 'json' }).$type<ApprovalView | RequestView>(),
  at: text().notNull(),
})

/** How far the server's changes have been read, and what else sync remembers. */
export const syncState = sqliteTable('sync_state', {
  key: text().primaryKey(),
  value: text().notNull(),
})

/** What is being written and not sent: survives that the app is closed. */
export const draft = sqliteTable('draft', {
  kind: text().primaryKey(),
  content: text({ mode: 'json' }).$type<unknown>().notNull(),
  savedAt: text()
    .notNull()
    .default(sql`(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`),
})
