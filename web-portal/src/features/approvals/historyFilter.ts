import { endOfDay, momentOf } from '@/i18n/zonedTime'
import type { HistoryFilter } from './api'

/** As people choose it, and as it stands in the address: days and not moments. */
export interface ChosenDays {
  from?: string
  until?: string
  outcome?: 'APPROVED' | 'REJECTED'
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

export function daysOf(parameters: URLSearchParams): ChosenDays {
  const chosen: ChosenDays = {}
  for (const name of ['from', 'until'] as const) {
    const day = parameters.get(name)
    if (day && DAY.test(day) && !Number.isNaN(Date.parse(day))) {
      chosen[name] = day
    }
  }
  const outcome = parameters.get('outcome')
  if (outcome === 'APPROVED' || outcome === 'REJECTED') {
    chosen.outcome = outcome
  }
  return chosen
}

/** From the beginning of the first day to the end of the last, where the reader's clocks are. */
export function historyFilterOf({ from, until, outcome }: ChosenDays, zone: string): HistoryFilter {
  return {
    ...(from ? { from: momentOf(`${from}T00:00`, zone) } : {}),
    ...(until ? { until: endOfDay(until, zone) } : {}),
    ...(outcome ? { outcome } : {}),
  }
}
