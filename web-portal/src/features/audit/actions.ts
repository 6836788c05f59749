/** What happens in the log, in the groups in which the filter offers it. An action from elsewhere is shown as it is called. */
export const ACTIONS = {
  requests: [
    'RequestSubmitted',
    'RequestApproved',
    'RequestRejected',
    'RequestReopened',
    'RequestMoved',
    'RequestPassed',
    'RequestFinalized',
    'RequestWithdrawn',
    'QuestionAsked',
    'QuestionAnswered',
    'AttachmentAdded',
  ],
  approvals: [
    'ApprovalOpened',
    'ApprovalDecided',
    'ApprovalReminded',
    'ApprovalEscalated',
    'ApprovalWithdrawn',
    'DecisionRolledBack',
    'DecisionSuperseded',
  ],
  people: [
    'UserRegistered',
    'UserCreated',
    'UserChanged',
    'UserDeactivated',
    'DepartmentCreated',
    'DelegationCreated',
    'DelegationRevoked',
    'DeviceRegistered',
    'DeviceKeyProven',
    'DeviceRemoved',
  ],
  access: [
    'LoggedIn',
    'LoggedOut',
    'LoginFailed',
    'RefreshTokenReused',
    'AccessRefused',
    'DecisionSignatureRefused',
    'SensitiveListRead',
  ],
  catalog: [
    'CategoryCreated',
    'CategoryChanged',
    'ReasonCreated',
    'ReasonChanged',
    'AssignmentCreated',
    'AssignmentChanged',
    'AssignmentRemoved',
    'ExchangeRatesChanged',
    'FlowDeployed',
    'FlowDraftCreated',
    'FlowDraftChanged',
    'FlowDraftRemoved',
    'FlowPublished',
    'FlowMigrationStarted',
    'FlowMigrationChanged',
  ],
  retention: ['LegalHoldPlaced', 'LegalHoldReleased', 'HistoryArchived'],
} as const

export type ActionGroup = keyof typeof ACTIONS
export type Action = (typeof ACTIONS)[ActionGroup][number]

const ALL: readonly string[] = Object.values(ACTIONS).flat()

export function isKnown(action: string): action is Action {
  return ALL.includes(action)
}

/** What one looks for first when something went wrong. */
export function isRefusal(action: string): boolean {
  return ['LoginFailed', 'RefreshTokenReused', 'AccessRefused', 'DecisionSignatureRefused'].includes(action)
}
