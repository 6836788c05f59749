import type { FigureFiguresApiArg, FigureFiguresByApiArg } from '@/api/generated/athena'
import { daysAfter, lengthOf, momentsOf, periodOf, type Period } from '../period'

/** How many days back from today one can look with one press. */
export const PRESETS = [7, 30, 90, 365] as const

/** By what figures are told apart. */
export type Dimension = FigureFiguresByApiArg['dimension']

/** What has something in common, such as a region. */
export interface Group {
  dimension: Dimension
  key: string
}

/** Of what figures are asked for, as the server takes it. */
export type Asked = FigureFiguresApiArg

export interface Filter extends Period, Narrowing {}

/** What narrows figures down besides the period, each by its name in the page's address. */
export type Narrowing = Partial<Record<(typeof NARROWINGS)[number], string>>

export const NARROWINGS = ['region', 'category', 'level', 'team'] as const

/** @param today where the reader is */
export function filterOf(parameters: URLSearchParams, today: string): Filter {
  const narrowing: Narrowing = {}
  for (const name of NARROWINGS) {
    narrowing[name] = parameters.get(name) || undefined
  }
  return { ...periodOf(parameters, PRESETS, today), ...narrowing }
}

export function askedOf(filter: Filter, zone: string): Asked {
  const { region, category: categoryId, level, team } = filter
  return { ...momentsOf(filter, zone), region, categoryId, level, team }
}

/** What is open is open now, whenever it was submitted; and nobody has decided it, so that it is of no team. */
export function backlogOf({ region, categoryId, level }: Asked): Asked {
  return { region, categoryId, level }
}

/** So that there are some points in time, and not hundreds. */
export function timeDimension(period: Period): Dimension {
  const days = lengthOf(period)
  return days <= 31 ? 'DAY' : days <= 200 ? 'WEEK' : 'MONTH'
}

/** The same, of a group alone. */
export function narrowed(asked: Asked, { dimension, key }: Group): Asked {
  switch (dimension) {
    case 'REGION':
      return { ...asked, region: key }
    case 'CATEGORY':
      return { ...asked, categoryId: key }
    case 'DEPARTMENT':
      return { ...asked, department: key }
    case 'LEVEL':
      return { ...asked, level: key }
    case 'TEAM':
      return { ...asked, team: key }
    case 'CHANNEL':
      return { ...asked, channel: key as Asked['channel'] }
    case 'PERSON':
      return { ...asked, person: key }
    default:
      return within(asked, key, after(dimension, key))
  }
}

/** The days, weeks or months that a period touches, by their keys: also those in which nothing was submitted. */
export function timesIn({ from, until }: Asked, dimension: Dimension): string[] {
  if (!from || !until) {
    return []
  }
  const keys: string[] = []
  for (
    let key = begin(dimension, from.slice(0, 10));
    `${key}T00:00:00.000Z` < until;
    key = after(dimension, key)
  ) {
    keys.push(key)
  }
  return keys
}

/** The server's days are those of UTC; those at the ends of a period may be in it in part. */
function within(asked: Asked, first: string, next: string): Asked {
  const [from, until] = [`${first}T00:00:00.000Z`, `${next}T00:00:00.000Z`]
  return {
    ...asked,
    from: asked.from && asked.from > from ? asked.from : from,
    until: asked.until && asked.until < until ? asked.until : until,
  }
}

function begin(dimension: Dimension, day: string): string {
  if (dimension === 'MONTH') {
    return `${day.slice(0, 7)}-01`
  }
  // A week begins on its Monday.
  return dimension === 'WEEK' ? daysAfter(day, -((new Date(day).getUTCDay() + 6) % 7)) : day
}

function after(dimension: Dimension, key: string): string {
  return dimension === 'MONTH'
    ? begin('MONTH', daysAfter(key, 31))
    : daysAfter(key, dimension === 'WEEK' ? 7 : 1)
}
