import type { QuestionView, RequestView } from '@/api/types'

/** What happens next with a request. */
export type Next =
  | { what: 'answer' }
  | { what: 'decision'; steps: string[]; dueAt: string; overdue: boolean }
  | { what: 'finality'; at: string }
  | { what: 'nothing' }

export function nextOf(request: RequestView, now: number): Next {
  if (unanswered(request).length > 0) {
    return { what: 'answer' }
  }
  const dueAt = request.step.map((step) => step.dueAt).sort()[0]
  if (request.status === 'PENDING' && dueAt) {
    return {
      what: 'decision',
      steps: request.step.map((step) => step.name),
      dueAt,
      overdue: new Date(dueAt).getTime() < now,
    }
  }
  // Only the server's clock says that something is final.
  return !request.final && request.finalAt ? { what: 'finality', at: request.finalAt } : { what: 'nothing' }
}

/** Questions that hold the request up: at a step that is decided already, none does. */
export function unanswered(request: RequestView): QuestionView[] {
  return request.status === 'PENDING' ? request.questions.filter((question) => !question.answeredAt) : []
}
