import type { TFunction } from 'i18next'
import type { ApprovalView } from '@/api/types'
import type { Conflict } from '@/features/sync'

/** What the words of a card need besides the card. */
export interface Told {
  t: TFunction<'outbox'>
  /** This person. */
  me: string
  nameOf: (id: string) => string
  moment: (at: string) => string
}

/** Why the server did not do it, in words of the reader’s language; what is new to the app, in the server’s own. */
export function whyNot(conflict: Conflict, { t, me, nameOf, moment }: Told): string {
  const approval = approvalOf(conflict)
  const decision = approval?.decision
  switch (conflict.problem) {
    case 'already-decided': {
      if (!decision) {
        return t('why.decided')
      }
      const approved = decision.outcome === 'APPROVED'
      const time = moment(decision.decidedAt)
      return decision.decidedBy === me
        ? t(approved ? 'why.youApproved' : 'why.youRejected', { time })
        : t(approved ? 'why.approved' : 'why.rejected', { time, name: nameOf(decision.decidedBy) })
    }
    case 'window-closed':
      return decision ? t('why.windowClosed', { time: moment(decision.rollbackUntil) }) : t('why.final')
    default: {
      const known: Known | undefined = WHY[conflict.problem as keyof typeof WHY]
      return known ? t(known) : conflict.detail || t('why.unknown')
    }
  }
}

const WHY = {
  'approval-withdrawn': 'why.withdrawn',
  'changed-meanwhile': 'why.changed',
  'not-a-candidate': 'why.reassigned',
  'own-request': 'why.ownRequest',
  'second-level': 'why.secondLevel',
  'already-rolled-back': 'why.rolledBack',
  superseded: 'why.superseded',
  'not-the-decider': 'why.notYours',
  'decided-elsewhere': 'why.elsewhere',
  'question-open': 'why.questionOpen',
  'no-questions': 'why.noQuestions',
  'already-answered': 'why.answered',
  'already-final': 'why.final',
} as const

type Known = (typeof WHY)[keyof typeof WHY]

/** The approval as the server had it then, if the card is about one. */
export function approvalOf({ kind, state }: Pick<Conflict, 'kind' | 'state'>): ApprovalView | undefined {
  return (kind === 'DECIDE' || kind === 'ASK') && state ? (state as ApprovalView) : undefined
}
