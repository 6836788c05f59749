const HISTORY = '/camunda/api/athena/history'
const ENGINE = '/camunda/api/engine/engine/default'

export interface Who {
  id: string
  name: string
}

export type Outcome = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'

export interface Instance {
  id: string
  businessKey: string
  number: string
  title: string
  definitionId: string | null
  definitionKey: string | null
  definitionName: string | null
  version: number | null
  requester: Who
  region: string
  category: string
  amount: string
  currency: string
  outcome: Outcome
  startedAt: string
  endedAt: string | null
  durationMs: number | null
  deleteReason: string | null
}

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
  assignee: Who | null
  taskId: string | null
}

export interface InstanceWithVisits extends Instance {
  activities: Visit[]
  more: boolean
}

export interface VariableUpdate {
  id: string
  name: string
  type: string
  value: string | null
  at: string
  activityId: string | null
  revision: number
}

export interface Task {
  id: string
  activityId: string
  name: string
  createdAt: string
  endedAt: string | null
  dueAt: string | null
  durationMs: number | null
  assignee: Who | null
  onBehalfOf: Who | null
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
  activityId: string
  createdAt: string
  endedAt: string | null
  state: 'OPEN' | 'RESOLVED' | 'DELETED'
}

export interface Evaluation {
  id: string
  definitionId: string
  key: string
  name: string | null
  at: string
  activityId: string
  inputs: { name: string; value: string | null }[]
  rules: {
    id: string
    order: number
    description: string | null
    conditions: { name: string; expression: string }[]
    conclusions: { name: string; value: string | null }[]
  }[]
}

export interface Operation {
  at: string
  who: Who | null
  onBehalfOf: Who | null
  source: 'REQUEST' | 'ENGINE'
  operation: string
  step: string | null
  property: string | null
  from: string | null
  to: string | null
  comment: string | null
}

export interface Heat {
  activityId: string
  type: string
  count: number
  cancelled: number
  medianMs: number
  p90Ms: number
  meanMs: number
  totalMs: number
  overdue: number | null
}

export interface Bottleneck {
  activityId: string
  name: string
  type: string
  count: number
  medianMs: number
  p90Ms: number
  totalMs: number
  share: number
  overdue: number | null
  before: { count: number; medianMs: number; p90Ms: number } | null
  openNow: number
  oldestOpenSince: string | null
}

export interface Listed<T> {
  items: T[]
  more: boolean
}

export interface Person {
  id: string
  displayName: string
}

/** The server refused, and says why. */
export class Refused extends Error {}

async function get<T>(address: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(address, { signal, headers: { Accept: 'application/json' } })
  if (answer.status === 401) {
    // The session ended: the portal signs in and leads back here.
    window.location.replace(`/cockpit${window.location.hash}`)
  }
  if (!answer.ok) {
    const problem = (await answer.json().catch(() => ({}))) as { detail?: string; message?: string }
    throw new Refused(problem.detail ?? problem.message ?? `${answer.status}`)
  }
  return (await answer.json()) as T
}

/** An id as part of an address, whose colons stay what they are: the server takes no detours. */
const path = (id: string) => encodeURIComponent(id).replaceAll('%3A', ':')

/** How something is asked for; the caller says when nobody wants to know any more. */
export type Ask<T> = (signal: AbortSignal) => Promise<T>

export const ask = {
  instances:
    (query: string): Ask<{ items: Instance[]; nextCursor: string | null }> =>
    (signal) =>
      get(`${HISTORY}/instances?${query}`, signal),
  count:
    (query: string): Ask<{ count: number; atLeast: boolean }> =>
    (signal) =>
      get(`${HISTORY}/instances/count?${query}`, signal),
  instance:
    (id: string): Ask<InstanceWithVisits> =>
    (signal) =>
      get(`${HISTORY}/instances/${path(id)}`, signal),
  /** @param kind as in the address: variables, tasks, … */
  ofInstance:
    <T>(id: string, kind: string): Ask<Listed<T>> =>
    (signal) =>
      get(`${HISTORY}/instances/${path(id)}/${kind}`, signal),
  heatmap:
    (definition: string, query: string): Ask<{ items: Heat[] }> =>
    (signal) =>
      get(`${HISTORY}/definitions/${path(definition)}/heatmap?${query}`, signal),
  bottlenecks:
    (definition: string, query: string): Ask<{ items: Bottleneck[] }> =>
    (signal) =>
      get(`${HISTORY}/definitions/${path(definition)}/bottlenecks?${query}`, signal),
  people:
    (text: string): Ask<Person[]> =>
    (signal) =>
      get(`${HISTORY}/people?q=${encodeURIComponent(text)}`, signal),
  diagram:
    (definition: string): Ask<string> =>
    async (signal) =>
      (await get<{ bpmn20Xml: string }>(`${ENGINE}/process-definition/${path(definition)}/xml`, signal))
        .bpmn20Xml,
  definition:
    (id: string): Ask<{ id: string; key: string; name: string | null; version: number }> =>
    (signal) =>
      get(`${ENGINE}/process-definition/${path(id)}`, signal),
}
