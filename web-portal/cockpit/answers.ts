/** What the server answers about the history, as engine-app's `insights.history` writes it. */

export interface Person {
  id: string
  name: string
}

export type Who = Person | null

export type Outcome = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'

export interface Instance {
  id: string
  businessKey: string | null
  number: string | null
  title: string | null
  /** Null, as the three next, once the engine's own history of it was cleaned up. */
  definitionId: string | null
  definitionKey: string | null
  definitionName: string | null
  version: number | null
  requester: Who
  region: string | null
  category: string | null
  outcome: Outcome | null
  startedAt: string
  endedAt: string | null
  durationMs: number | null
}

export interface InstancePage {
  items: Instance[]
  nextCursor: string | null
}

export interface InstanceCount {
  count: number
  atLeast: boolean
}

/** One time that an activity was begun. */
export interface Visit {
  id: string
  parentId: string | null
  activityId: string
  name: string | null
  type: string
  startedAt: string
  endedAt: string | null
  durationMs: number | null
  cancelled: boolean
  assignee: Who
  taskId: string | null
}

export interface InstanceDetails extends Instance {
  amount: string | number | null
  currency: string | null
  deleteReason: string | null
  activities: Visit[]
  more: boolean
}

export interface Listed<Item> {
  items: Item[]
  /** There is more than is listed. */
  more: boolean
}

export interface VariableUpdate {
  id: string
  name: string
  type: string
  value: string | null
  at: string
  activityId: string | null
  activityInstanceId: string | null
  revision: number
}

export interface Task {
  id: string
  activityId: string
  name: string | null
  createdAt: string
  endedAt: string | null
  dueAt: string | null
  durationMs: number | null
  assignee: Who
  onBehalfOf: Who
  candidates: string[]
  outcome: 'APPROVED' | 'REJECTED' | null
  decisionStatus: 'ACTIVE' | 'ROLLED_BACK' | 'SUPERSEDED' | null
  comment: string | null
  deleteReason: string | null
}

export interface Incident {
  id: string
  type: string
  message: string | null
  activityId: string | null
  createdAt: string
  endedAt: string | null
  state: 'OPEN' | 'RESOLVED' | 'DELETED'
}

export interface NamedValue {
  name: string
  value: string | null
}

export interface FiredRule {
  id: string
  order: number
  description: string | null
  conditions: { name: string; expression: string | null }[]
  conclusions: NamedValue[]
}

export interface Decision {
  id: string
  definitionId: string
  key: string
  name: string | null
  at: string
  activityId: string | null
  inputs: NamedValue[]
  rules: FiredRule[]
}

export interface Operation {
  at: string
  who: Who
  onBehalfOf: Who
  source: 'REQUEST' | 'ENGINE'
  operation: string
  step: string | null
  property: string | null
  from: string | null
  to: string | null
  comment: string | null
}

/** What happened at one activity in a period. */
export interface Heat {
  activityId: string
  type: string
  count: number
  cancelled: number
  medianMs: number | null
  p90Ms: number | null
  meanMs: number | null
  totalMs: number | null
  overdue: number | null
}

export interface Heatmap {
  from: string
  until: string
  items: Heat[]
}

export interface Bottleneck {
  activityId: string
  name: string | null
  type: string
  count: number
  medianMs: number | null
  p90Ms: number | null
  totalMs: number
  share: number
  overdue: number | null
  before: { count: number; medianMs: number | null; p90Ms: number | null } | null
  openNow: number
  oldestOpenSince: string | null
}

export interface Bottlenecks {
  from: string
  until: string
  items: Bottleneck[]
}
