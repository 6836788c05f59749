import type { Visit } from '../api'

export interface Flow {
  id: string
  source: string
  target: string
}

export interface Place {
  visits: number
  cancelled: number
  open: boolean
}

/** How often an instance was at each element. */
export function places(visits: Visit[]): Map<string, Place> {
  const found = new Map<string, Place>()
  visits.forEach((visit) => {
    const place = found.get(visit.activityId) ?? { visits: 0, cancelled: 0, open: false }
    place.visits += 1
    place.cancelled += visit.cancelled ? 1 : 0
    place.open ||= visit.endedAt === null
    found.set(visit.activityId, place)
  })
  return found
}

/**
 * Which sequence flows an instance took, and how often. The engine notes visits only: each came by the flow from where the
 * instance was last, in the same scope, before the visit began.
 * @param visits in the order in which they began
 */
export function flowsTaken(visits: Visit[], flows: Flow[]): Map<string, number> {
  const taken = new Map<string, number>()
  visits.forEach((visit, at) => {
    const from = flows
      .filter((flow) => flow.target === visit.activityId)
      .map((flow) => ({ flow, end: lastEnd(visits, at, flow.source) }))
      .filter(({ end }) => end !== undefined)
      .sort((one, other) => later(other.end, one.end))[0]
    if (from) {
      taken.set(from.flow.id, (taken.get(from.flow.id) ?? 0) + 1)
    }
  })
  return taken
}

interface End {
  at: number
  /** Which visit it was: of those that ended in one millisecond the later one led on. */
  order: number
}

function lastEnd(visits: Visit[], before: number, activity: string): End | undefined {
  const begun = visits[before]
  return visits
    .map((visit, order) => ({ visit, order }))
    .filter(
      ({ visit, order }) =>
        order < before &&
        visit.activityId === activity &&
        visit.parentId === begun?.parentId &&
        !visit.cancelled &&
        visit.endedAt !== null &&
        begun !== undefined &&
        Date.parse(visit.endedAt) <= Date.parse(begun.startedAt),
    )
    .map(({ visit, order }) => ({ at: Date.parse(visit.endedAt ?? ''), order }))
    .sort((one, other) => later(other, one))[0]
}

function later(one: End | undefined, other: End | undefined): number {
  return one && other ? one.at - other.at || one.order - other.order : 0
}
