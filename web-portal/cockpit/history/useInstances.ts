import { useEffect, useState } from 'react'
import type { Instance, InstancePage } from '../answers'
import { get, historyAddress, type Parameters } from '../server'

interface Pages {
  of: string
  items: Instance[]
  nextCursor: string | null
}

/** The instances that a query finds, page after page. */
export function useInstances(query: Parameters) {
  const first = historyAddress('/instances', query)
  const [wanted, setWanted] = useState<{ of: string; cursor: string | null; attempt: number }>()
  const [pages, setPages] = useState<Pages>()
  const [failed, setFailed] = useState<{ of: string; problem: Error }>()

  // Only what follows a page that is shown.
  const cursor = wanted?.of === first && pages?.of === first ? wanted.cursor : null
  const attempt = wanted?.attempt ?? 0
  const address = historyAddress('/instances', { ...query, cursor: cursor ?? undefined })
  const asked = `${attempt} ${address}`

  useEffect(() => {
    const asking = new AbortController()
    get<InstancePage>(address, asking.signal).then(
      ({ items, nextCursor }) =>
        setPages((before) => ({
          of: first,
          items: cursor && before?.of === first ? [...before.items, ...items] : items,
          nextCursor,
        })),
      (problem: Error) => asking.signal.aborted || setFailed({ of: asked, problem }),
    )
    return () => asking.abort()
  }, [address, asked, cursor, first])

  const current = pages?.of === first ? pages : undefined
  const problem = failed?.of === asked ? failed.problem : undefined
  return {
    /** Undefined until the first page is there. */
    items: current?.items,
    hasMore: current?.nextCursor != null,
    loading: !problem && (!current || (cursor !== null && current.nextCursor === cursor)),
    problem,
    more: () => setWanted({ of: first, cursor: current?.nextCursor ?? null, attempt }),
    again: () => setWanted({ of: first, cursor, attempt: attempt + 1 }),
  }
}
