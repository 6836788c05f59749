import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from './database'
import type { Transaction } from './localStore'
import { cache } from './schema'

/** What of the server is kept to be shown again without a network. */
export type CacheKind = 'list' | 'person' | 'timeline'

export interface Cached<Content> {
  content: Content
  fetchedAt: string
}

export function cached<Content>(
  from: Pick<Database, 'select'>,
  kind: CacheKind,
  id: string,
): Cached<Content> | undefined {
  const row = from
    .select()
    .from(cache)
    .where(and(eq(cache.kind, kind), eq(cache.id, id)))
    .get()
  return row && { content: row.content as Content, fetchedAt: row.fetchedAt }
}

/** @returns those that are there, by their ids */
export function cachedAll<Content>(
  from: Pick<Database, 'select'>,
  kind: CacheKind,
  ids: string[],
): Map<string, Content> {
  const rows = from
    .select()
    .from(cache)
    .where(and(eq(cache.kind, kind), inArray(cache.id, ids)))
    .all()
  return new Map(rows.map(({ id, content }) => [id, content as Content]))
}

export function putInCache(
  transaction: Transaction,
  kind: CacheKind,
  id: string,
  content: unknown,
  fetchedAt: Date,
) {
  const told = { fetchedAt: fetchedAt.toISOString(), content }
  transaction
    .insert(cache)
    .values({ kind, id, ...told })
    .onConflictDoUpdate({ target: [cache.kind, cache.id], set: told })
    .run()
}
