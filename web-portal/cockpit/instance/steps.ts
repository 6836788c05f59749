import type { Visit } from '../answers'
import { elementOf } from './path'

export function visitsOf(visits: readonly Visit[], activityId: string): Visit[] {
  return visits.filter((visit) => elementOf(visit.activityId) === activityId)
}

/** What a step is called, as far as it was visited. */
export function stepName(visits: readonly Visit[], activityId: string | null): string {
  if (activityId === null) {
    return ''
  }
  const element = elementOf(activityId)
  return (
    visits.find((visit) => elementOf(visit.activityId) === element && visit.name)?.name?.trim() || element
  )
}

/** Whether something at a step, or at none, is to be seen when one step is selected. */
export function concerns(selected: string | null, activityId: string | null): boolean {
  return selected === null || (activityId !== null && elementOf(activityId) === selected)
}

/** Where in the time of all a visit lies, as parts of the whole. */
export function placeInTime(visit: Visit, from: number, until: number): { start: number; length: number } {
  const whole = Math.max(until - from, 1)
  const start = Date.parse(visit.startedAt) - from
  const end = (visit.endedAt ? Date.parse(visit.endedAt) : until) - from
  return { start: clamp(start / whole), length: clamp((end - start) / whole) }
}

/** From the first beginning to the last end, or to now while something goes on. */
export function spanOf(visits: readonly Visit[], now: number): { from: number; until: number } {
  const from = Math.min(...visits.map(({ startedAt }) => Date.parse(startedAt)))
  const until = Math.max(...visits.map(({ endedAt }) => (endedAt ? Date.parse(endedAt) : now)))
  return { from, until }
}

const clamp = (part: number) => Math.min(Math.max(part, 0), 1)
