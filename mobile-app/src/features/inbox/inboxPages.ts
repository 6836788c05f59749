import { and, asc, desc, eq, gt, inArray, isNull, like, lt, or, type SQL, sql } from 'drizzle-orm'
import type { ApprovalView } from '@/api/types'
import type { Database } from '@/database/database'
import { approval } from '@/database/schema'
import { folded } from '@/i18n/folded'

export type Sort = 'due' | 'amount'

export interface InboxFilter {
  search: string
  categoryId: string | undefined
  sort: Sort
}

export interface InboxKey {
  id: string
  dueAt: string
  amountBase: number
}

/** The next approvals of the inbox after one: what is due first, or the largest first. Each order has its index. */
export function approvalsAfter(
  database: Database,
  filter: InboxFilter,
  last: InboxKey | undefined,
  limit: number,
): InboxKey[] {
  const order =
    filter.sort === 'due'
      ? [asc(approval.dueAt), asc(approval.id)]
      : [desc(approval.amountBase), desc(approval.id)]
  return database
    .select({ id: approval.id, dueAt: approval.dueAt, amountBase: approval.amountBase })
    .from(approval)
    .where(and(...conditions(filter), last && behind(filter.sort, last)))
    .orderBy(...order)
    .limit(limit)
    .all()
}

/** How many wait, whatever is being looked for. */
export function inboxSize(database: Database): number {
  return (
    database
      .select({ count: sql<number>`count(*)` })
      .from(approval)
      .where(eq(approval.gone, false))
      .get()?.count ?? 0
  )
}

/** As they are to be decided: what is under way about any of them already leaves it out. */
export function viewsOf(database: Database, ids: string[]): ApprovalView[] {
  return database
    .select({ view: approval.view })
    .from(approval)
    .where(and(inArray(approval.id, ids), eq(approval.gone, false), isNull(approval.intention)))
    .all()
    .map(({ view }) => view)
}

/** Those of them about which nothing is under way. */
export function undecided(database: Database, keys: InboxKey[]): string[] {
  return database
    .select({ id: approval.id })
    .from(approval)
    .where(
      and(
        inArray(
          approval.id,
          keys.map(({ id }) => id),
        ),
        isNull(approval.intention),
      ),
    )
    .all()
    .map(({ id }) => id)
}

function conditions({ search, categoryId }: InboxFilter): (SQL | undefined)[] {
  const words = folded(search).split(/\s+/).filter(Boolean)
  return [
    eq(approval.gone, false),
    categoryId === undefined ? undefined : eq(approval.categoryId, categoryId),
    ...words.map((word) => like(approval.searched, `%${word.replaceAll(/[%_]/g, '')}%`)),
  ]
}

function behind(sort: Sort, { id, dueAt, amountBase }: InboxKey): SQL | undefined {
  return sort === 'due'
    ? or(gt(approval.dueAt, dueAt), and(eq(approval.dueAt, dueAt), gt(approval.id, id)))
    : or(lt(approval.amountBase, amountBase), and(eq(approval.amountBase, amountBase), lt(approval.id, id)))
}
