import type { QuestionView } from '@/api/types'
import type { InboxApproval } from './ApprovalReader'

/** The question about this approval that still waits for its answer. */
export function openQuestion({ view, details }: InboxApproval): QuestionView | undefined {
  return details?.questions.find(({ approvalId, answer }) => approvalId === view.id && !answer)
}
