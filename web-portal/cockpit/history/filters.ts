/** What the list is narrowed by, as it stands in the address. */
export interface Filters {
  state: 'FINISHED' | 'RUNNING'
  number: string
  businessKey: string
  person: string
  personName: string
  as: 'ANY' | 'REQUESTER' | 'DECIDER'
  outcome: string
  endedFrom: string
  endedUntil: string
  startedFrom: string
  startedUntil: string
  sort: Sort
  order: 'ASC' | 'DESC'
}

export type Sort = 'ENDED' | 'STARTED' | 'DURATION' | 'NUMBER'

const NONE: Filters = {
  state: 'FINISHED',
  number: '',
  businessKey: '',
  person: '',
  personName: '',
  as: 'ANY',
  outcome: '',
  endedFrom: '',
  endedUntil: '',
  startedFrom: '',
  startedUntil: '',
  sort: 'ENDED',
  order: 'DESC',
}

const FIELDS = Object.keys(NONE) as (keyof Filters)[]
const DAYS = ['endedFrom', 'endedUntil', 'startedFrom', 'startedUntil'] as const

/** What the address says; what it does not is as if nothing were chosen. */
export function fromAddress(address: URLSearchParams): Filters {
  const filters: Record<keyof Filters, string> = { ...NONE }
  FIELDS.forEach((field) => {
    filters[field] = address.get(field)?.trim() || NONE[field]
  })
  return possible(filters as Filters)
}

/** The address of these filters: only what differs from none. */
export function toAddress(filters: Filters): string {
  const address = new URLSearchParams()
  FIELDS.filter((field) => filters[field] !== NONE[field]).forEach((field) =>
    address.set(field, filters[field]),
  )
  return address.toString()
}

/** What is asked of the server. */
export function toQuery(filters: Filters, definition: Record<string, string> = {}): URLSearchParams {
  const query = new URLSearchParams(definition)
  const asked = possible(filters)
  FIELDS.filter(
    (field) => asked[field] && field !== 'personName' && (field !== 'as' || filters.person),
  ).forEach((field) => query.set(field, asked[field]))
  DAYS.filter((field) => query.has(field)).forEach((field) =>
    query.set(field, new Date(`${dayAfter(filters[field], field.endsWith('Until'))}T00:00:00`).toISOString()),
  )
  return query
}

/** A day is meant with the whole of it. */
function dayAfter(day: string, after: boolean): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + (after ? 1 : 0))
  return date.toISOString().slice(0, 10)
}

/** What runs has not ended. */
function possible(filters: Filters): Filters {
  const days = Object.fromEntries(
    DAYS.map((field) => [field, /^\d{4}-\d{2}-\d{2}$/.test(filters[field]) ? filters[field] : '']),
  )
  if (filters.state === 'FINISHED') {
    return { ...filters, ...days }
  }
  const sort = filters.sort === 'NUMBER' ? 'NUMBER' : 'STARTED'
  return { ...filters, ...days, endedFrom: '', endedUntil: '', sort }
}

export function isNarrowed(filters: Filters): boolean {
  return FIELDS.some(
    (field) => !['state', 'sort', 'order', 'as'].includes(field) && filters[field] !== NONE[field],
  )
}
