import { useLocation, useNavigate } from 'react-router'
import type { InboxRow } from './row'

/**
 * The way to the page of a row, and back to where one was in the list.
 *
 * @param list what list one is in, as its address says
 */
export function useRowPage(list: string) {
  const navigate = useNavigate()
  const { pathname, search, state } = useLocation()
  return {
    /** The row that one comes back from. */
    from: (state as { at?: string } | null)?.at,
    open: (row: InboxRow) => {
      void navigate(pathname + search, { replace: true, state: { at: row.id } })
      void navigate(`/approvals/${row.id}`, { state: { inbox: list } })
    },
  }
}
