import type { Heat, Heatmap } from '../answers'
import { valueOf, type Metric } from './metric'

/** How many colours there are; a level of 0 has none. */
export const LEVELS = 6

/** Of what contains other steps, the time is theirs: to colour it would colour them twice. */
const CONTAINERS = new Set([
  'subProcess',
  'transaction',
  'adHocSubProcess',
  'multiInstanceBody',
  'processDefinition',
])

export const isStep = ({ type }: Heat) => !CONTAINERS.has(type)

/** The largest value of all maps, so that a colour means the same on each. */
export function scaleOf(maps: (Heatmap | undefined)[], metric: Metric): number {
  const values = maps
    .flatMap((map) => map?.items.filter(isStep) ?? [])
    .map((heat) => valueOf(heat, metric) ?? 0)
  return Math.max(0, ...values)
}

export function levelOf(value: number | null, largest: number): number {
  if (value === null || value <= 0 || largest <= 0) {
    return 0
  }
  return Math.min(LEVELS, Math.max(1, Math.ceil((value / largest) * LEVELS)))
}

/** The upper ends of the levels. */
export function stepsOf(largest: number): number[] {
  return Array.from({ length: LEVELS }, (_, level) => (largest * (level + 1)) / LEVELS)
}
