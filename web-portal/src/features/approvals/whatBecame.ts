import type { ThunkDispatch, UnknownAction } from '@reduxjs/toolkit'
import { athena } from '@/api/generated/athena'
import { problemOf, type Problem } from '@/api/problem'
import type { InboxRow } from './row'

/** A row that waits no more, with why: as if one had decided it and been refused. */
export async function withWhatBecame(
  row: InboxRow,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever else is in the store
  dispatch: ThunkDispatch<any, any, UnknownAction>,
): Promise<InboxRow> {
  const { data: current, error } = await dispatch(
    athena.endpoints.approvalShow.initiate({ id: row.id }, { forceRefetch: true, subscribe: false }),
  )
  const trouble: Problem | undefined = current
    ? {
        type: current.status === 'OPEN' ? 'reassigned' : 'already-decided',
        title: current.status,
        status: 409,
        current,
      }
    : problemOf(error)
  return { ...row, trouble }
}
