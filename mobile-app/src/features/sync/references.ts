import type { AxiosInstance } from 'axios'
import type { Category, ExchangeRates, Reason } from '@/api/types'
import { cached, putInCache } from '@/database/cache'
import type { Database } from '@/database/database'
import type { LocalStore } from '@/database/localStore'

/** What everything else refers to, and what changes seldom. */
export interface References {
  categories: Category[]
  reasons: Reason[]
  exchangeRates: ExchangeRates
}

const FETCH: { [Name in keyof References]: (http: AxiosInstance) => Promise<References[Name]> } = {
  categories: (http) => wholeList(http, '/api/v1/categories'),
  reasons: (http) => wholeList(http, '/api/v1/reasons'),
  exchangeRates: async (http) => (await http.get<ExchangeRates>('/api/v1/exchange-rates')).data,
}

const FRESH_FOR_MS = 60 * 60_000
const PAGE = 200

/** Fetches those that are older than an hour. */
export async function keepReferences(store: LocalStore, http: AxiosInstance, now: Date) {
  for (const name of Object.keys(FETCH) as (keyof References)[]) {
    const known = cached(store.database, 'list', name)
    if (known && Math.abs(now.getTime() - Date.parse(known.fetchedAt)) < FRESH_FOR_MS) {
      continue
    }
    const content = await FETCH[name](http)
    store.change((transaction) => putInCache(transaction, 'list', name, content, now))
  }
}

async function wholeList<Item>(http: AxiosInstance, address: string): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | null | undefined
  do {
    const { data } = await http.get<{ items: Item[]; nextCursor: string | null }>(address, {
      params: { limit: PAGE, ...(cursor && { cursor }) },
    })
    items.push(...data.items)
    cursor = data.nextCursor
  } while (cursor)
  return items
}

/** @returns undefined until the server was asked for the first time */
export function reference<Name extends keyof References>(
  database: Database,
  name: Name,
): References[Name] | undefined {
  return cached<References[Name]>(database, 'list', name)?.content
}
