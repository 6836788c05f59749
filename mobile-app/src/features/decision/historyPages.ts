import { and, desc, eq, lt, or } from 'drizzle-orm'
import type { Database } from '@/database/database'
import { decision } from '@/database/schema'

export type DecisionRow = typeof decision.$inferSelect
export interface DecisionKey {
  id: string
  decidedAt: string
}

/** The next decisions after one, newest first. */
export function decisionsAfter(
  database: Database,
  last: DecisionKey | undefined,
  limit: number,
): DecisionKey[] {
  return database
    .select({ id: decision.approvalId, decidedAt: decision.decidedAt })
    .from(decision)
    .where(
      last &&
        or(
          lt(decision.decidedAt, last.decidedAt),
          and(eq(decision.decidedAt, last.decidedAt), lt(decision.approvalId, last.id)),
        ),
    )
    .orderBy(desc(decision.decidedAt), desc(decision.approvalId))
    .limit(limit)
    .all()
}

export function decisionOf(database: Database, id: string): DecisionRow | undefined {
  return database.select().from(decision).where(eq(decision.approvalId, id)).get()
}
