import { useCallback, useMemo, useRef, useState } from 'react'
import type { InboxRow } from './row'

/** As many as can be decided at once. */
export const MOST_SELECTED = 200

/** The rows that were ticked. Those that left the list are ticked no more. */
export function useSelection(rows: InboxRow[] | undefined, onTooMany: () => void) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const anchor = useRef<string>(undefined)

  const selected = useMemo(() => (ids.size ? (rows ?? []).filter((row) => ids.has(row.id)) : []), [ids, rows])

  const choose = useCallback(
    (next: Set<string>) => {
      if (next.size > MOST_SELECTED) {
        onTooMany()
        next = new Set([...next].slice(0, MOST_SELECTED))
      }
      setIds(next)
    },
    [onTooMany],
  )

  const toggle = (id: string) => {
    const next = new Set(selected.map((row) => row.id))
    if (!next.delete(id)) {
      next.add(id)
    }
    anchor.current = id
    choose(next)
  }

  /** Ticks all from the one that was ticked last. */
  const extend = (id: string) => {
    const all = rows ?? []
    const from = all.findIndex((row) => row.id === anchor.current)
    const to = all.findIndex((row) => row.id === id)
    if (from < 0 || to < 0) {
      toggle(id)
      return
    }
    const span = all.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id)
    // Towards where one came from, so that the end one is at is not the one that is cut off.
    choose(new Set([...selected.map((row) => row.id), ...(from < to ? span : span.reverse())]))
  }

  const all = () => choose(new Set((rows ?? []).slice(0, MOST_SELECTED).map((row) => row.id)))
  const clear = () => setIds(new Set())
  return { selected, has: (id: string) => ids.has(id), toggle, extend, all, clear }
}

export type Selection = ReturnType<typeof useSelection>
