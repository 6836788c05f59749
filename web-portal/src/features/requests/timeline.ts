import type {
  AttachmentsAttachment,
  HistoryEntry,
  ProgressDecision,
  RequestView,
} from '@/api/generated/athena'

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
  /** Undefined for one that this version of the portal does not know. */
  event: EventName | undefined
  entry: HistoryEntry
  /** The name of the step it happened at. */
  step: string | undefined
  /** What was decided, and whether it still stands. */
  decision: ProgressDecision | undefined
  attachment: AttachmentsAttachment | undefined
}

/** The history with what is known besides: decisions with what became of them, files that can be had. */
export function momentsOf(
  history: readonly HistoryEntry[],
  request: RequestView,
  attachments: readonly AttachmentsAttachment[] = [],
): Moment[] {
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
      attachment:
        event === 'AttachmentAdded'
          ? attachments.find((file) => file.fileName === entry.comment && sameTime(file.addedAt, entry.at))
          : undefined,
    }
  })
}

/** The same level may have been decided several times, once after each rollback. */
function decisionOf(entry: HistoryEntry, decisions: readonly ProgressDecision[]) {
  const ofLevel = decisions.filter((decision) => decision.level === entry.step)
  return ofLevel.find((decision) => sameTime(decision.decidedAt, entry.at))
}

/** The server writes as many digits of a second as there are. */
function sameTime(one: string, other: string) {
  return new Date(one).getTime() === new Date(other).getTime()
}

/** Everybody who appears in it. */
export function peopleIn(moments: readonly Moment[]): string[] {
  return moments
    .flatMap(({ entry }) => [entry.actor, entry.onBehalfOf])
    .filter((id) => typeof id === 'string')
}
