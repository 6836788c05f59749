/** How a decision shows in the inbox before the server has answered, and after it refused. */
import { original, type ThunkAction, type ThunkDispatch, type UnknownAction } from '@reduxjs/toolkit'
import type { ApprovalView } from '@/api/generated/athena'
import { problemOf, type CallError, type Problem } from '@/api/problem'
import type { InboxFilter } from './filter'
import { decidedHere, inboxApi } from './inboxApi'
import { find, orderOf, without, withRow, type InboxData } from './inboxData'
import { toRow, type InboxRow } from './row'

type State = Parameters<typeof inboxApi.util.selectCachedArgsForQuery>[0]
export type InboxDispatch = ThunkDispatch<State, unknown, UnknownAction>
type Change<Result> = ThunkAction<Result, State, unknown, UnknownAction>

/** A row that was taken out, with the list it is from. */
export interface Taken {
  filter: InboxFilter
  row: InboxRow
}

/** The row leaves every list it is in. */
export function takeOut(ids: readonly string[]): Change<Taken[]> {
  return (dispatch, getState) => {
    const gone = new Set(ids)
    ids.forEach((id) => decidedHere.add(id))
    return lists(getState()).flatMap(({ filter, data }) => {
      const taken = ids.flatMap((id) => find(data, id) ?? [])
      if (taken.length > 0) {
        dispatch(change(filter, (known) => without(known, gone)))
      }
      return taken.map((row) => ({ filter, row }))
    })
  }
}

/** It comes back and says why. Where the server told what became of it meanwhile, it comes back as that. */
export function putBack(taken: readonly Taken[], error: CallError): Change<void> {
  return (dispatch) => {
    const trouble = problemOf(error)
    for (const { filter, row } of taken) {
      decidedHere.delete(row.id)
      const now = trouble && currentOf(trouble)
      const back = { ...(now?.status === 'OPEN' ? toRow(now) : row), trouble }
      dispatch(change(filter, (known) => withRow(known, back, orderOf(filter.sort))))
    }
  }
}

/** What a row had to tell was read. One that nobody can decide any more goes. */
export function dismiss(row: InboxRow): Change<void> {
  return (dispatch, getState) => {
    const over = isOver(row.trouble)
    for (const { filter, data } of lists(getState())) {
      if (find(data, row.id)) {
        dispatch(
          change(filter, (known) =>
            over
              ? without(known, new Set([row.id]))
              : withRow(known, { ...row, trouble: undefined }, orderOf(filter.sort)),
          ),
        )
      }
    }
  }
}

/** The approval as it is now, from a refusal that tells it. */
export function currentOf(problem: Problem): ApprovalView | undefined {
  const current = problem.current as Partial<ApprovalView> | undefined
  return typeof current?.status === 'string' && current.request ? (current as ApprovalView) : undefined
}

/** Whether there is nothing left to decide. */
export function isOver(problem: Problem | undefined): boolean {
  const current = problem && currentOf(problem)
  return (
    problem?.status === 403 ||
    problem?.status === 404 ||
    problem?.type === 'reassigned' ||
    (current !== undefined && current.status !== 'OPEN')
  )
}

function lists(state: State): { filter: InboxFilter; data: InboxData }[] {
  return inboxApi.util.selectCachedArgsForQuery(state, 'inbox').flatMap((filter) => {
    const { data } = inboxApi.endpoints.inbox.select(filter)(state)
    return data ? { filter, data } : []
  })
}

/** By what is there, not by drafts of it: those would be made for every row that is looked at. */
function change(filter: InboxFilter, how: (data: InboxData) => InboxData): Change<void> {
  return (dispatch) => {
    dispatch(inboxApi.util.updateQueryData('inbox', filter, (draft) => how(original(draft) as InboxData)))
  }
}
