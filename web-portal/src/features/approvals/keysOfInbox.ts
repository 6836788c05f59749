import type { InboxRow } from './row'
import type { Outcome } from './useDecide'
import type { Place } from './usePlace'
import type { Selection } from './useSelection'

const PAGE_STEP = 8

interface Does {
  place: Place
  selection: Selection
  onShow: (row: InboxRow) => void
  onAsk: (outcome: Outcome) => void
  onUndo: () => void
  onKeys: () => void
}

/** What each key of the inbox does. */
export function keysOfInbox({
  place,
  selection,
  onShow,
  onAsk,
  onUndo,
  onKeys,
}: Does): Record<string, () => void> {
  const by = (rows: number) => () => place.move(rows)
  const here = (run: (row: InboxRow) => void) => () => place.row && run(place.row)
  const toggle = here((row) => selection.toggle(row.id))
  return {
    j: by(1),
    k: by(-1),
    ArrowDown: by(1),
    ArrowUp: by(-1),
    PageDown: by(PAGE_STEP),
    PageUp: by(-PAGE_STEP),
    Home: by(-Infinity),
    End: by(Infinity),
    Enter: here(onShow),
    a: () => onAsk('APPROVED'),
    r: () => onAsk('REJECTED'),
    u: onUndo,
    x: toggle,
    ' ': toggle,
    X: here((row) => selection.extend(row.id)),
    Escape: selection.clear,
    '/': () => document.getElementById('inbox-filter')?.focus(),
    '?': onKeys,
  }
}
