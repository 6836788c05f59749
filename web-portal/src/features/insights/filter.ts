import { endOfDay, localTime, momentOf } from '@/i18n/zonedTime'
import type { Asked } from './api'

/** How many days back from today one can look with one press. */
export const PRESETS = [30, 90, 365] as const
export type Preset = (typeof PRESETS)[number]

const USUAL: Preset = 90
const DAY_MS = 86_400_000

/** Which requests are looked at. It lives in the page's address, so that it can be kept and sent to somebody. */
export interface WaysFilter {
  /** Days, both of them included. */
  from: string
  until: string
  /** Undefined where the days were chosen. */
  preset: Preset | undefined
  version: number | undefined
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const NUMBER = /^[1-9]\d{0,8}$/

/** @param today where the reader is */
export function filterOf(parameters: URLSearchParams, today: string): WaysFilter {
  const text = parameters.get('version') ?? ''
  const version = NUMBER.test(text) ? Number(text) : undefined
  const [from, until] = [dayIn(parameters, 'from'), dayIn(parameters, 'until')]
  if (from && until && from <= until) {
    return { from, until, preset: undefined, version }
  }
  const preset = PRESETS.find((days) => String(days) === parameters.get('days')) ?? USUAL
  return { from: daysBefore(today, preset - 1), until: today, preset, version }
}

/** The change of the address that sets one of the two days; the other one gives way to it. */
export function withDay({ from, until }: WaysFilter, change: { from?: string; until?: string }) {
  const days = { from, until, ...change }
  if (days.from > days.until) {
    return { days: undefined, from: change.from ?? days.until, until: change.until ?? days.from }
  }
  return { days: undefined, ...days }
}

/** As the server takes it: moments, where the reader's clocks are. */
export function askedOf({ from, until, version }: WaysFilter, zone: string): Asked {
  return { from: momentOf(`${from}T00:00`, zone), until: endOfDay(until, zone), version }
}

export function todayIn(zone: string): string {
  return localTime(new Date(), zone).slice(0, 10)
}

function dayIn(parameters: URLSearchParams, name: string): string | undefined {
  const value = parameters.get(name)
  return value && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) - days * DAY_MS).toISOString().slice(0, 10)
}
