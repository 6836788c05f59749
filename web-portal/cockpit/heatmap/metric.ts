import type { Heat } from '../answers'
import { duration, number, share, signedDuration, signedNumber } from '../i18n/format'
import { locale } from '../i18n/locale'

export const METRICS = ['visits', 'median', 'p90', 'total', 'overdue'] as const

export type Metric = (typeof METRICS)[number]

const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })

/** Null where it does not apply, as without visits or without a due date. */
export function valueOf(heat: Heat | undefined, metric: Metric): number | null {
  if (!heat) {
    return metric === 'visits' ? 0 : null
  }
  switch (metric) {
    case 'visits':
      return heat.count
    case 'median':
      return heat.medianMs
    case 'p90':
      return heat.p90Ms
    case 'total':
      return heat.totalMs
    case 'overdue':
      return heat.overdue === null || heat.count === 0 ? null : heat.overdue / heat.count
  }
}

export function say(value: number, metric: Metric): string {
  if (metric === 'visits') {
    return number(value)
  }
  return metric === 'overdue' ? share(value) : duration(value)
}

/** How much more it became; shares in points of a hundred. */
export function sayDifference(value: number, metric: Metric): string {
  if (metric === 'visits') {
    return signedNumber(value)
  }
  return metric === 'overdue' ? `${points.format(value * 100)} %` : signedDuration(value)
}

/** By which part of what it was; null where that was nothing. */
export function relative(before: number | null, now: number | null): number | null {
  return before === null || now === null || before === 0 ? null : now / before - 1
}
