import { and, eq } from 'drizzle-orm'
import type { Database } from '@/database/database'
import type { LocalStore } from '@/database/localStore'
import { kept } from '@/database/schema'

export interface Kept<Content> {
  content: Content
  fetchedAt: string
}

/** What was looked at and is shown again without a network. */
export function keptPage<Content>(database: Database, kind: string, id: string): Kept<Content> | undefined {
  const row = database
    .select()
    .from(kept)
    .where(and(eq(kept.kind, kind), eq(kept.id, id)))
    .get()
  return row && { content: row.content as Content, fetchedAt: row.fetchedAt }
}

export function keepPage(store: LocalStore, kind: string, id: string, content: unknown, at: Date) {
  const told = { fetchedAt: at.toISOString(), content }
  store.change((transaction) =>
    transaction
      .insert(kept)
      .values({ kind, id, ...told })
      .onConflictDoUpdate({ target: [kept.kind, kept.id], set: told })
      .run(),
  )
}
