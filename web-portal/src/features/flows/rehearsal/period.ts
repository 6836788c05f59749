import { endOfDay, localTime, momentOf, startOfDay } from '@/i18n/zonedTime'

export const PERIODS = ['lastMonth', 'last90Days', 'dates'] as const
export type PeriodChoice = (typeof PERIODS)[number]

/** As people choose it; days count for dates alone. */
export interface ChosenPeriod {
  choice: PeriodChoice
  from: string
  until: string
}

/** From one moment until, but not at, another. */
export interface Period {
  from: string
  until: string
}

const DAY_MS = 86_400_000
const MANY_DAYS = 90

/** Days and months are those of the reader's clocks. */
export function periodOf({ choice, from, until }: ChosenPeriod, zone: string, now = new Date()): Period {
  if (choice === 'lastMonth') {
    const thisMonth = localTime(now, zone).slice(0, 7)
    return { from: beginOf(monthBefore(thisMonth), zone), until: beginOf(thisMonth, zone) }
  }
  if (choice === 'last90Days') {
    return { from: startOfDay(new Date(now.getTime() - MANY_DAYS * DAY_MS), zone), until: now.toISOString() }
  }
  return { from: momentOf(`${from}T00:00`, zone), until: endOfDay(until, zone) }
}

/** The last moment of a period: a month ends on its last day, not on the first of the next one. */
export function lastMoment({ until }: Period): Date {
  return new Date(Date.parse(until) - 1)
}

function beginOf(month: string, zone: string): string {
  return momentOf(`${month}-01T00:00`, zone)
}

function monthBefore(month: string): string {
  return new Date(Date.parse(`${month}-01T00:00Z`) - DAY_MS).toISOString().slice(0, 7)
}
