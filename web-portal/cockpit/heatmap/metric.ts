import type { Heat } from '../api'
import { duration, number, percent } from '../ui/format'

/** What a heatmap can show. */
export const METRICS = ['count', 'medianMs', 'p90Ms', 'totalMs', 'overdue'] as const

export type Metric = (typeof METRICS)[number]

/** What an element has of a metric; null where it says nothing about it. */
export function valueOf(heat: Heat | undefined, metric: Metric): number | null {
  if (!heat || (metric !== 'count' && heat.count === 0)) {
    return null
  }
  if (metric === 'overdue') {
    return heat.overdue === null ? null : heat.overdue / heat.count
  }
  return heat[metric]
}

export function shown(value: number | null, metric: Metric): string {
  if (value === null) {
    return '–'
  }
  return metric === 'count' ? number(value) : metric === 'overdue' ? percent(value) : duration(value)
}

/** What encloses others lasts as long as they do together, and would outshine them. */
const ENCLOSING = ['subProcess', 'multiInstanceBody', 'processInstance']

/** The highest value, by which colours are scaled: one for all periods that are compared. */
export function highest(periods: Heat[][], metric: Metric): number {
  return Math.max(
    0,
    ...periods
      .flat()
      .filter(isCompared)
      .map((heat) => valueOf(heat, metric) ?? 0),
  )
}

export function isCompared(heat: Heat): boolean {
  return !ENCLOSING.includes(heat.type)
}

/** From pale to strong; dark text stays readable on each. */
export function colourOf(value: number | null, max: number): string | undefined {
  if (value === null || max === 0 || value === 0) {
    return undefined
  }
  // The root, as a few elements have most of it.
  const part = Math.sqrt(Math.min(1, value / max))
  return `hsl(${Math.round(48 - 36 * part)} 95% ${Math.round(92 - 26 * part)}%)`
}
