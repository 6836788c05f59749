import type { Decision, HistoryEntry, RequestView } from '@/api/types'

/** What can happen to a request, as its history calls it. */
export const EVENTS = [
  'RequestSubmitted',
  'ApprovalOpened',
  'ApprovalDecided',
  'ApprovalWithdrawn',
  'ApprovalReminded',
  'ApprovalEscalated',
  'DecisionRolledBack',
  'DecisionSuperseded',
  'QuestionAsked',
  'QuestionAnswered',
  'AttachmentAdded',
  'RequestApproved',
  'RequestRejected',
  'RequestReopened',
  'RequestMoved',
  'RequestPassed',
  'RequestWithdrawn',
  'RequestFinalized',
] as const
export type EventName = (typeof EVENTS)[number]

export interface Moment {
  /** Undefined for one that this version of the app does not know. */
  event: EventName | undefined
  entry: HistoryEntry
  /** The name of the step it happened at. */
  step: string | undefined
  /** What was decided, and whether it still stands. */
  decision: Decision | undefined
}

/** The history with what is known besides: the names of its steps, and decisions with what became of them. */
export function momentsOf(history: readonly HistoryEntry[], request: RequestView): Moment[] {
  const names = new Map<string, string>([
    ...history.flatMap(({ step, stepName }) => (step && stepName ? [[step, stepName] as const] : [])),
    ...request.decisions.map((decision) => [decision.level, decision.levelName] as const),
    ...request.step.map((step) => [step.key, step.name] as const),
  ])
  return history.map((entry) => {
    const event = EVENTS.find((known) => known === entry.event)
    return {
      event,
      entry,
      step: entry.step ? (names.get(entry.step) ?? entry.step) : undefined,
      decision: event === 'ApprovalDecided' ? decisionOf(entry, request.decisions) : undefined,
    }
  })
}

/** The same level may have been decided several times, once after each rollback. */
function decisionOf(entry: HistoryEntry, decisions: readonly Decision[]) {
  // The server writes as many digits of a second as there are.
  const at = Date.parse(entry.at)
  return decisions.find(({ level, decidedAt }) => level === entry.step && Date.parse(decidedAt) === at)
}

/** Everybody who appears in it. */
export function peopleIn(moments: readonly Moment[]): string[] {
  return moments
    .flatMap(({ entry }) => [entry.actor, entry.onBehalfOf])
    .filter((id) => typeof id === 'string')
}
