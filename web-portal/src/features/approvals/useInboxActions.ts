import { useEffect, useMemo, useRef } from 'react'
import { useDispatch } from 'react-redux'
import type { CallError } from '@/api/problem'
import { dismiss, type InboxDispatch } from './inboxChanges'
import type { RowActions } from './InboxItem'
import type { InboxRow } from './row'
import type { Outcome } from './useDecide'
import type { Place } from './usePlace'
import type { Selection } from './useSelection'

interface With {
  place: Place
  selection: Selection
  decide: (row: InboxRow, outcome: Outcome, comment: string) => Promise<CallError>
  onReject: (row: InboxRow) => void
  onOpen: (row: InboxRow) => void
}

/** What the pointer does with rows. The object stays the same, so that rows are drawn anew only when they changed. */
export function useInboxActions(given: With): RowActions {
  const dispatch = useDispatch<InboxDispatch>()
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  return useMemo(
    () => ({
      open: (row, event) => {
        const { place, selection, onOpen } = latest.current
        place.go(row.id)
        if (event.shiftKey) {
          selection.extend(row.id)
        } else if (event.ctrlKey || event.metaKey) {
          selection.toggle(row.id)
        } else {
          onOpen(row)
        }
      },
      tick: (row, extend) => {
        const { place, selection } = latest.current
        place.go(row.id)
        if (extend) {
          selection.extend(row.id)
        } else {
          selection.toggle(row.id)
        }
      },
      approve: (row) => void latest.current.decide(row, 'APPROVED', ''),
      reject: (row) => latest.current.onReject(row),
      dismiss: (row) => dispatch(dismiss(row)),
    }),
    [dispatch],
  )
}
