import { useTranslation } from 'react-i18next'
import type { Words } from './modeler/approvalStep'

/** The words beside the parts of a new step, in the language of whoever draws it. */
export function useStepWords(): (id: string, name: string) => Words {
  const { t } = useTranslation('flows')
  return (id, name) => ({
    needed: t('part.needed', { id }),
    yes: t('part.yes'),
    no: t('part.no'),
    decision: t('part.decision'),
    approved: t('part.approved'),
    rejected: t('part.rejected'),
    rejectedForGood: t('part.rejectedForGood'),
    rolledBack: t('part.rolledBack'),
    reminded: t('part.reminded'),
    escalated: t('part.escalated'),
    question: t('part.question'),
    answer: t('part.answer'),
    questionAsked: t('part.questionAsked'),
    questionAnswered: t('part.questionAnswered'),
    approvalRevocable: t('part.approvalRevocable', { id }),
    rejectionRevocable: t('part.rejectionRevocable', { id }),
    stands: t('part.stands', { name }),
    approvalStands: t('part.approvalStands'),
    decided: t('part.decided', { id }),
    day: t('duration.days', { count: 1 }),
    days: t('duration.days', { count: 2 }),
    hours: t('duration.hours', { count: 24 }),
    done: t('part.done'),
  })
}
