import { endOfDay, localTime, momentOf } from '@/i18n/zonedTime'

const USUAL = 90
const DAY_MS = 86_400_000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** When what is looked at was submitted. It lives in a page's address, so that it can be kept and sent to somebody. */
export interface Period {
  /** Days, both of them included. */
  from: string
  until: string
  /** So many days back from today; undefined where the days were chosen. */
  preset: number | undefined
}

/** @param today where the reader is */
export function periodOf(parameters: URLSearchParams, presets: readonly number[], today: string): Period {
  const [from, until] = [dayIn(parameters, 'from'), dayIn(parameters, 'until')]
  if (from && until && from <= until) {
    return { from, until, preset: undefined }
  }
  const preset = presets.find((days) => String(days) === parameters.get('days')) ?? USUAL
  return { from: daysAfter(today, 1 - preset), until: today, preset }
}

/** The change of the address that sets one of the two days; the other one gives way to it. */
export function withDay({ from, until }: Period, change: { from?: string; until?: string }) {
  const days = { from, until, ...change }
  if (days.from > days.until) {
    return { days: undefined, from: change.from ?? days.until, until: change.until ?? days.from }
  }
  return { days: undefined, ...days }
}

/** As the server takes it: moments, where the reader's clocks are. */
export function momentsOf({ from, until }: Period, zone: string): { from: string; until: string } {
  return { from: momentOf(`${from}T00:00`, zone), until: endOfDay(until, zone) }
}

export function lengthOf({ from, until }: Period): number {
  return (Date.parse(until) - Date.parse(from)) / DAY_MS + 1
}

export function todayIn(zone: string): string {
  return localTime(new Date(), zone).slice(0, 10)
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

function dayIn(parameters: URLSearchParams, name: string): string | undefined {
  const value = parameters.get(name)
  return value && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined
}
