import type { Visit } from '../answers'

/** An arrow of the model. */
export interface Flow {
  id: string
  from: string
  to: string
  /** Its source leads on over one of its arrows only, as an exclusive gateway does. */
  alternative: boolean
}

export interface Trace {
  visits: number
  cancelled: number
  open: number
}

const BODY = '#multiInstanceBody'

/** The element of the diagram; what repeats in it has an instance around all repetitions. */
export function elementOf(activityId: string): string {
  return activityId.endsWith(BODY) ? activityId.slice(0, -BODY.length) : activityId
}

/** How often each element was visited; the body around repetitions is none. */
export function tracesOf(visits: readonly Visit[]): Map<string, Trace> {
  const traces = new Map<string, Trace>()
  for (const { activityId, cancelled, endedAt } of visits) {
    if (activityId.endsWith(BODY)) {
      continue
    }
    const trace = traces.get(activityId) ?? { visits: 0, cancelled: 0, open: 0 }
    trace.visits++
    trace.cancelled += cancelled ? 1 : 0
    trace.open += endedAt === null ? 1 : 0
    traces.set(activityId, trace)
  }
  return traces
}

/**
 * How often each arrow was gone along. The engine records visits only, so that each visit is led back to the one it came from: in
 * the same scope, where an arrow leads here, the last one that ended by then. What has left over one arrow does not do so again,
 * and over another only where there are several at once.
 */
export function takenFlows(flows: readonly Flow[], visits: readonly Visit[]): Map<string, number> {
  const incoming = grouped(flows, (flow) => flow.to)
  const left = grouped(visits.filter(hasLeft), (visit) => placeOf(visit, elementOf(visit.activityId)))
  const gone = new Set<string>()
  const taken = new Map<string, number>()

  for (const visit of [...visits].sort(byStart)) {
    const ways = (incoming.get(elementOf(visit.activityId)) ?? []).flatMap((flow) =>
      (left.get(placeOf(visit, flow.from)) ?? [])
        .filter((source) => source !== visit && endOf(source) <= Date.parse(visit.startedAt))
        .map((source) => ({ flow, source, once: source.id + (flow.alternative ? '' : ` ${flow.id}`) }))
        .filter(({ once }) => !gone.has(once)),
    )
    const way = ways.reduce<(typeof ways)[number] | undefined>(
      (best, next) => (best && endOf(best.source) >= endOf(next.source) ? best : next),
      undefined,
    )
    if (way) {
      gone.add(way.once)
      taken.set(way.flow.id, (taken.get(way.flow.id) ?? 0) + 1)
    }
  }
  return taken
}

/** A boundary event has fired when there is a visit of it, whatever became of its scope. */
function hasLeft({ endedAt, cancelled, type }: Visit): boolean {
  return endedAt !== null && (!cancelled || type.startsWith('boundary'))
}

const placeOf = ({ parentId }: Visit, element: string) => `${parentId} ${element}`
const endOf = ({ endedAt }: Visit) => Date.parse(endedAt ?? '')
const byStart = (one: Visit, other: Visit) => Date.parse(one.startedAt) - Date.parse(other.startedAt)

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? []
    group.push(item)
    groups.set(keyOf(item), group)
  }
  return groups
}
