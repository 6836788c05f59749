import type { AxiosInstance } from 'axios'
import { and, eq } from 'drizzle-orm'
import type { LocalStore } from '@/database/localStore'
import { kept } from '@/database/schema'

/** Lists that everything else refers to, and that change seldom. */
const LISTS = {
  categories: '/api/v1/categories',
  reasons: '/api/v1/reasons',
} as const

export type ReferenceList = keyof typeof LISTS

const FRESH_FOR_MS = 60 * 60_000
const PAGE = 200

/** Fetches the lists that are older than an hour. */
export async function keepReferences(store: LocalStore, http: AxiosInstance, now: number) {
  for (const [name, address] of Object.entries(LISTS)) {
    const known = store.database
      .select({ fetchedAt: kept.fetchedAt })
      .from(kept)
      .where(and(eq(kept.kind, 'list'), eq(kept.id, name)))
      .get()
    if (known && Math.abs(now - Date.parse(known.fetchedAt)) < FRESH_FOR_MS) {
      continue
    }
    const items = await wholeList(http, address)
    const told = { fetchedAt: new Date(now).toISOString(), content: items }
    store.change((transaction) => {
      transaction
        .insert(kept)
        .values({ kind: 'list', id: name, ...told })
        .onConflictDoUpdate({ target: [kept.kind, kept.id], set: told })
        .run()
    })
  }
}

async function wholeList(http: AxiosInstance, address: string): Promise<unknown[]> {
  const items: unknown[] = []
  let cursor: string | null | undefined
  do {
    const { data } = await http.get<{ items: unknown[]; nextCursor: string | null }>(address, {
      params: { limit: PAGE, ...(cursor && { cursor }) },
    })
    items.push(...data.items)
    cursor = data.nextCursor
  } while (cursor)
  return items
}

export function referenceList<Item>(store: LocalStore, name: ReferenceList): Item[] {
  const row = store.database
    .select()
    .from(kept)
    .where(and(eq(kept.kind, 'list'), eq(kept.id, name)))
    .get()
  return (row?.content ?? []) as Item[]
}
