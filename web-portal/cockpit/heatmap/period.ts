/** Days of the calendar in UTC, as the server counts; until is the first day that is no longer in it. */
export interface Period {
  from: string
  until: string
}

export interface Periods {
  before: Period
  now: Period
}

export const PRESETS = [7, 30, 90] as const

export type Preset = (typeof PRESETS)[number]

const DAY_MS = 86_400_000

export function addDays(day: string, days: number): string {
  return dayOf(Date.parse(day) + days * DAY_MS)
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

export function daysOf({ from, until }: Period): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS)
}

/** The last so many days, with today, and as many just before them. */
export function presetPeriods(days: number, now: number): Periods {
  const until = addDays(dayOf(now), 1)
  const from = addDays(until, -days)
  return { now: { from, until }, before: { from: addDays(from, -days), until: from } }
}

/** Which preset two periods are, if they are one. */
export function presetOf(periods: Periods, now: number): Preset | null {
  return PRESETS.find((days) => samePeriods(presetPeriods(days, now), periods)) ?? null
}

function samePeriods(one: Periods, other: Periods): boolean {
  return samePeriod(one.before, other.before) && samePeriod(one.now, other.now)
}

const samePeriod = (one: Period, other: Period) => one.from === other.from && one.until === other.until

export const isPeriod = ({ from, until }: Period) => isDay(from) && isDay(until) && from < until

export const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
