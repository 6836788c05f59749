import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ApprovalViewCandidate } from '@/api/generated/athena'
import { problemOf, type CallError } from '@/api/problem'
import { useToast } from '@/ui/Toasts'
import { useApprovalApproveMutation, useApprovalRejectMutation } from './api'
import { useMeanwhile } from './meanwhile'

export interface Decidable {
  id: string
  version: number
  number: string
  candidates: ApprovalViewCandidate[]
}

export type Outcome = 'APPROVED' | 'REJECTED'

/**
 * Decides, and tells what came of it wherever one looks by then: that it was taken, with a way to take it back, or why not.
 *
 * @param onUndo called with the approval whose decision is to be taken back
 */
export function useDecide(onUndo: (id: string) => void) {
  const { t } = useTranslation('approvals')
  const tell = useToast()
  const meanwhile = useMeanwhile()
  const [approve] = useApprovalApproveMutation()
  const [reject] = useApprovalRejectMutation()
  const navigate = useNavigate()
  const last = useRef<string>(undefined)
  const there = useRef(true)
  useEffect(() => {
    there.current = true
    return () => {
      there.current = false
    }
  }, [])
  // The page that decided may have been left by then: the approval has a page of its own.
  const undo = (id: string) =>
    there.current ? onUndo(id) : void navigate(`/approvals/${id}`, { state: { undo: true } })

  /** @returns the refusal, if there was one */
  const decide = async (approval: Decidable, outcome: Outcome, comment: string): Promise<CallError> => {
    const { id, version, number } = approval
    const call = outcome === 'APPROVED' ? approve : reject
    try {
      await call({ id, approvalDecision: { comment: comment.trim() || null, version } }).unwrap()
      last.current = id
      tell({
        text: t(outcome === 'APPROVED' ? 'decided.approved' : 'decided.rejected', { number }),
        action: { label: t('undo.action'), run: () => undo(id) },
      })
      return undefined
    } catch (failure) {
      const error = failure as CallError
      const problem = problemOf(error)
      tell({
        tone: 'bad',
        text: t('decided.not', { number, why: problem ? meanwhile(problem, approval.candidates) : '' }),
      })
      return error
    }
  }
  return { decide, lastDecided: () => last.current }
}
