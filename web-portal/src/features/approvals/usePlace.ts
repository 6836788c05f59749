import { useState } from 'react'
import type { InboxRow } from './row'

interface At {
  list: string
  id: string | undefined
  index: number
}

/**
 * Where one is in the list. When that row leaves, one is at the row that takes its place.
 *
 * @param list what list it is: another one is begun at its start
 * @param from where one was before, coming back
 */
export function usePlace(rows: InboxRow[] | undefined, list: string, from: string | undefined) {
  const [at, setAt] = useState<At>({ list, id: from, index: 0 })
  const [moves, setMoves] = useState(0)
  const all = rows ?? []
  const here = at.list === list ? at : { list, id: undefined, index: 0 }
  const found = here.id === undefined ? -1 : all.findIndex((row) => row.id === here.id)
  const index = found >= 0 ? found : Math.min(here.index, all.length - 1)
  const row = all[index]
  if (row && (row.id !== at.id || index !== at.index || at.list !== list)) {
    // Remembered while it is drawn, so that the next row that leaves is known by where it was.
    setAt({ list, id: row.id, index })
  }
  return {
    index,
    row,
    moves,
    go: (id: string) => setAt({ list, id, index: all.findIndex((each) => each.id === id) }),
    /** By so many rows; the focus follows. */
    move: (by: number) => {
      const to = Math.max(0, Math.min(index + by, all.length - 1))
      setAt({ list, id: all[to]?.id, index: to })
      setMoves((count) => count + 1)
    },
  }
}

export type Place = ReturnType<typeof usePlace>
