import { skipToken } from '@reduxjs/toolkit/query'
import { useCallback, useMemo } from 'react'
import { useDelegationListQuery, type ApprovalViewCandidate } from '@/api/generated/athena'
import { useMinute } from '@/i18n/formats'
import { useAllowed, useMe } from '@/policies'

const MOST = 200

interface Waiting {
  categoryId: string
  candidates: ApprovalViewCandidate[]
}

/**
 * For whom one would decide: an approver of it whose deputy one is today. The server says for certain once it is decided;
 * who is an approver there in person too decides for themselves.
 */
export function useOnBehalf(): (approval: Waiting) => string | undefined {
  const me = useMe()
  const minute = useMinute()
  const allowed = useAllowed()
  const { data } = useDelegationListQuery(allowed('delegations:own') ? { limit: MOST } : skipToken)
  const mine = useMemo(
    () =>
      (data?.items ?? []).filter(
        ({ toUserId, from, until }) =>
          toUserId === me.id && Date.parse(from) <= minute && minute < Date.parse(until),
      ),
    [data, me.id, minute],
  )
  return useCallback(
    ({ categoryId, candidates }) => {
      for (const { fromUserId, categoryId: only } of mine) {
        const principal = candidates.find((candidate) => candidate.id === fromUserId)
        if (principal && (!only || only === categoryId)) {
          return principal.displayName
        }
      }
      return undefined
    },
    [mine],
  )
}
