import type {
  BaseQueryApi,
  FetchBaseQueryError,
  FetchBaseQueryMeta,
  QueryReturnValue,
} from '@reduxjs/toolkit/query'
import { baseQuery } from './baseQuery'

interface Paged<Item> {
  items: Item[]
  nextCursor?: string | null
}

/** The most a list answers at once. */
const LIMIT = 200

/** Reads a list to its end. For what an organisation has some hundreds of, never for what it has millions of. */
export async function everyPage<Item>(
  url: string,
  api: BaseQueryApi,
): Promise<QueryReturnValue<Item[], FetchBaseQueryError, FetchBaseQueryMeta>> {
  const items: Item[] = []
  let cursor: string | null | undefined
  do {
    const answer = await baseQuery({ url, params: { limit: LIMIT, cursor: cursor ?? undefined } }, api, {})
    if (answer.error) {
      return { error: answer.error }
    }
    const page = answer.data as Paged<Item>
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  return { data: items }
}
