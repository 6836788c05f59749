import { and, desc, eq, lt, or, sql } from 'drizzle-orm'
import type { RequestView } from '@/api/types'
import type { Database } from '@/database/database'
import { request } from '@/database/schema'

export type RequestRow = typeof request.$inferSelect
export type Status = RequestView['status']

export interface RequestKey {
  id: string
  submittedAt: string
}

/** The next requests after one, newest first. */
export function requestsAfter(
  database: Database,
  status: Status | undefined,
  last: RequestKey | undefined,
  limit: number,
): RequestKey[] {
  return database
    .select({ id: request.id, submittedAt: request.submittedAt })
    .from(request)
    .where(
      and(
        status && sql`json_extract(${request.view}, '$.status') = ${status}`,
        last &&
          or(
            lt(request.submittedAt, last.submittedAt),
            and(eq(request.submittedAt, last.submittedAt), lt(request.id, last.id)),
          ),
      ),
    )
    .orderBy(desc(request.submittedAt), desc(request.id))
    .limit(limit)
    .all()
}

export function requestOf(database: Database, id: string): RequestRow | undefined {
  return database.select().from(request).where(eq(request.id, id)).get()
}

/** The last one this person asked for: the next is often like it. */
export function newestRequest(database: Database): RequestRow | undefined {
  return database.select().from(request).orderBy(desc(request.submittedAt), desc(request.id)).limit(1).get()
}
