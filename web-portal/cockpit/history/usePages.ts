import { useState } from 'react'
import { ask, type Instance } from '../api'
import { useAnswer } from '../useAnswer'

interface Further {
  /** The query that they are pages of. */
  of: string
  items: Instance[]
  next: string | null
  error?: Error
  pending?: boolean
}

/** The first page of a query, and as many more as somebody asks for. */
export function usePages(query: string) {
  const first = useAnswer(query, ask.instances(query))
  const [further, setFurther] = useState<Further>()
  const own = further?.of === query ? further : undefined
  const known = first.pending ? undefined : first.data
  const items = known && [...known.items, ...(own?.items ?? [])]
  const next = own ? own.next : known?.nextCursor

  const read = (cursor: string, before: Instance[]) => {
    setFurther({ of: query, items: before, next: cursor, pending: true })
    ask
      .instances(`${query}&cursor=${encodeURIComponent(cursor)}`)(new AbortController().signal)
      .then(
        (page) => setFurther({ of: query, items: [...before, ...page.items], next: page.nextCursor }),
        (error: Error) => setFurther({ of: query, items: before, next: cursor, error }),
      )
  }

  return {
    items,
    error: first.error ?? own?.error,
    pending: own?.pending ?? false,
    again: () => (own?.error ? setFurther({ ...own, error: undefined }) : first.again()),
    more: next ? () => read(next, own?.items ?? []) : undefined,
  }
}
