import type { Heatmap } from '../answers'
import type { Sorting } from '../ui/SortHeader'
import { relative, valueOf, type Metric } from './metric'

export interface Compared {
  activityId: string
  type: string
  name: string
  before: number | null
  now: number | null
  difference: number | null
  /** As a part of what it was before. */
  relative: number | null
}

export type Column = 'name' | 'before' | 'now' | 'difference'

/** What was visited in either period, with both values. */
export function compare(
  before: Heatmap,
  now: Heatmap,
  metric: Metric,
  names: ReadonlyMap<string, string>,
): Compared[] {
  const then = new Map(before.items.map((heat) => [heat.activityId, heat]))
  const since = new Map(now.items.map((heat) => [heat.activityId, heat]))
  return [...new Map([...then, ...since])].map(([activityId, { type }]) => {
    const [was, is] = [valueOf(then.get(activityId), metric), valueOf(since.get(activityId), metric)]
    return {
      activityId,
      type,
      name: names.get(activityId) ?? activityId,
      before: was,
      now: is,
      difference: was === null || is === null ? null : is - was,
      relative: relative(was, is),
    }
  })
}

/** What has no value comes last, whatever the order. */
export function sorted(rows: Compared[], { by, order }: Sorting<Column>): Compared[] {
  const sign = order === 'ASC' ? 1 : -1
  return [...rows].sort((one, other) => {
    if (by === 'name') {
      return sign * one.name.localeCompare(other.name)
    }
    const [a, b] = [one[by], other[by]]
    if (a === null || b === null) {
      return Number(a === null) - Number(b === null)
    }
    return sign * (a - b) || one.name.localeCompare(other.name)
  })
}
