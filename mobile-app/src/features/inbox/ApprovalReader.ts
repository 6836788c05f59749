import { eq, sql } from 'drizzle-orm'
import type { ApprovalView, RequestView } from '@/api/types'
import type { Database } from '@/database/database'
import { approval, type Intention } from '@/database/schema'

export interface InboxApproval {
  view: ApprovalView
  details: RequestView | undefined
  intention: Intention | null
}

/** Reads one approval again and again: what has not changed is the same object, and nothing is drawn anew for it. */
export class ApprovalReader {
  private text = ''
  private known: InboxApproval | undefined

  constructor(private readonly id: string) {}

  read(database: Database): InboxApproval | undefined {
    const row = database
      .select({
        view: sql<string>`${approval.view}`,
        details: sql<string | null>`${approval.details}`,
        intention: approval.intention,
      })
      .from(approval)
      .where(eq(approval.id, this.id))
      .get()
    if (!row) {
      this.text = ''
      this.known = undefined
      return undefined
    }
    const text = [row.intention, row.view, row.details].join('\n')
    if (text !== this.text) {
      this.text = text
      this.known = {
        view: JSON.parse(row.view) as ApprovalView,
        details: row.details ? (JSON.parse(row.details) as RequestView) : undefined,
        intention: row.intention,
      }
    }
    return this.known
  }
}
