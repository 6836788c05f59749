import { dayAfter, dayBegins } from './days'

/** What to show of the log. It lives in the page's address, so that it can be kept and sent to somebody. */
export interface EntryFilter {
  userId?: string
  requestId?: string
  action?: string
  /** Days, both of them included. */
  from?: string
  until?: string
  /** Whose days. */
  timeZone?: string
}

export const FILTERS = ['userId', 'requestId', 'action', 'from', 'until'] as const

const DAY = /^\d{4}-\d{2}-\d{2}$/

export function filterOf(parameters: URLSearchParams, timeZone: string | undefined): EntryFilter {
  const filter: EntryFilter = {}
  for (const name of FILTERS) {
    const value = parameters.get(name)
    const day = name === 'from' || name === 'until'
    if (value && (!day || (DAY.test(value) && !Number.isNaN(Date.parse(value))))) {
      filter[name] = value
    }
  }
  return filter.from || filter.until ? { ...filter, ...(timeZone ? { timeZone } : {}) } : filter
}

/** As the server takes it. */
export function queryOf({ from, until, timeZone, ...same }: EntryFilter): URLSearchParams {
  const query = new URLSearchParams({ ...same })
  if (from) {
    query.set('from', dayBegins(from, timeZone))
  }
  if (until) {
    query.set('until', dayBegins(dayAfter(until), timeZone))
  }
  return query
}
