import type { Change, Kind } from './change'

export type Side = 'before' | 'after'

/** What became of which element, of those that a file has. How something is drawn is not marked. */
export function marksOf(changes: readonly Change[], side: Side): Map<string, Kind> {
  const marks = new Map<string, Kind>()
  const mark = (change: Change) => {
    const id = change[side]
    if (id && change.kind !== 'layout' && !marks.has(id)) {
      marks.set(id, change.kind)
    }
    change.parts.forEach(mark)
  }
  changes.forEach(mark)
  return marks
}
