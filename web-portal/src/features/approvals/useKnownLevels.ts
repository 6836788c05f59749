import { useState } from 'react'
import type { InboxRow } from './row'

/**
 * The levels that were met in the inbox. A flow may have any, so they are not listed anywhere; one that is in the address
 * is known by its key until one of its approvals comes along.
 */
export function useKnownLevels(
  rows: InboxRow[] | undefined,
  chosen: string | undefined,
): Map<string, string> {
  const [met, setMet] = useState({
    rows: undefined as InboxRow[] | undefined,
    levels: new Map<string, string>(),
  })
  if (rows && rows !== met.rows) {
    const levels = new Map(met.levels)
    // The newest rows are enough: others were looked at when they came.
    rows.slice(-200).forEach((row) => levels.set(row.level, row.levelName))
    setMet({ rows, levels })
  }
  const all = new Map([...met.levels].sort(([one], [other]) => one.localeCompare(other)))
  if (chosen && !all.has(chosen)) {
    all.set(chosen, chosen)
  }
  return all
}
