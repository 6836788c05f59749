import { useTranslation } from 'react-i18next'
import type { ApprovalViewCandidate } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import type { Problem } from '@/api/problem'
import { useFormats } from '@/i18n/formats'
import { currentOf } from './inboxChanges'

const SAME_DAY_MS = 20 * 3_600_000

/** Why a decision did not come about: what others did meanwhile where the server tells it, or its own sentence. */
export function useMeanwhile(): (problem: Problem, people?: ApprovalViewCandidate[]) => string {
  const { t } = useTranslation(['approvals', 'shell'])
  const formats = useFormats()
  return (problem, people = []) => {
    const current = currentOf(problem)
    if (current?.status === 'DECIDED' && current.decision) {
      const { decidedBy, decidedAt, outcome } = current.decision
      const recent = Date.now() - Date.parse(decidedAt) < SAME_DAY_MS
      return t(outcome === 'APPROVED' ? 'meanwhile.approved' : 'meanwhile.rejected', {
        name: people.find((person) => person.id === decidedBy)?.displayName ?? t('meanwhile.somebody'),
        time: recent ? formats.time(decidedAt) : formats.dateTime(decidedAt),
      })
    }
    if (current?.status === 'WITHDRAWN') {
      return t('meanwhile.withdrawn')
    }
    switch (problem.type) {
      case 'reassigned':
        return t('meanwhile.reassigned')
      case 'offline':
        return t('meanwhile.offline')
      case 'unreadable':
        return t('shell:error.unreadable')
      default:
        return problem.detail ?? t('shell:error.unexpected')
    }
  }
}

/** The same where it stays to be read: whoever decided meanwhile is named also if they were no candidate before. */
export function useWhy(problem: Problem | undefined, people: ApprovalViewCandidate[]): string {
  const meanwhile = useMeanwhile()
  const decidedBy = problem && currentOf(problem)?.decision?.decidedBy
  const displayName = useNames([decidedBy])(decidedBy)
  return problem
    ? meanwhile(problem, decidedBy && displayName ? [...people, { id: decidedBy, displayName }] : people)
    : ''
}
