import type { FetchArgs, FetchBaseQueryError } from '@reduxjs/toolkit/query'

const PAGE_SIZE = 200
/** A choice of more than this is not made from a list; what is beyond can still be asked for by its address. */
const MOST_PAGES = 10

type Answer<Data> = { data: Data; error?: undefined } | { data?: undefined; error: FetchBaseQueryError }

/** Reads a list to its end, for what is chosen from as a whole. */
export function everyPage<Item>(url: string) {
  return async (
    _argument: void,
    _api: unknown,
    _options: unknown,
    call: (call: FetchArgs) => unknown,
  ): Promise<Answer<Item[]>> => {
    const all: Item[] = []
    let cursor: string | undefined
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = (await call({ url, params: { limit: PAGE_SIZE, cursor } })) as Answer<{
        items: Item[]
        nextCursor?: string | null
      }>
      if (answer.error) {
        return answer
      }
      all.push(...answer.data.items)
      if (!answer.data.nextCursor) {
        break
      }
      cursor = answer.data.nextCursor
    }
    return { data: all }
  }
}
