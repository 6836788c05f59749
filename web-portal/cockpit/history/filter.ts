import type { Parameters } from '../server'
import type { Sorting } from '../ui/SortHeader'

export type Column = 'ENDED' | 'STARTED' | 'DURATION' | 'NUMBER'

export const STATES = ['FINISHED', 'RUNNING'] as const
export const ROLES = ['ANY', 'REQUESTER', 'DECIDER'] as const
export const OUTCOMES = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const

/** Which instances are wanted. Days are those of the reader's calendar, both included; what is empty does not matter. */
export interface Filter {
  state: (typeof STATES)[number]
  number: string
  businessKey: string
  person: string
  /** Only shown: the server goes by the id. */
  personName: string
  as: (typeof ROLES)[number]
  outcome: (typeof OUTCOMES)[number] | ''
  startedFrom: string
  startedUntil: string
  endedFrom: string
  endedUntil: string
  sort: Column
  order: 'ASC' | 'DESC'
}

export const NO_FILTER: Filter = {
  state: 'FINISHED',
  number: '',
  businessKey: '',
  person: '',
  personName: '',
  as: 'ANY',
  outcome: '',
  startedFrom: '',
  startedUntil: '',
  endedFrom: '',
  endedUntil: '',
  sort: 'ENDED',
  order: 'DESC',
}

const RUNNING_COLUMNS: readonly Column[] = ['STARTED', 'NUMBER']
const COLUMNS: readonly Column[] = ['ENDED', 'STARTED', 'DURATION', 'NUMBER']
const DAYS = ['startedFrom', 'startedUntil', 'endedFrom', 'endedUntil'] as const

/** As an address names it; what it does not name, or cannot be, is as without a filter. */
export function filterOf(parameters: URLSearchParams): Filter {
  const oneOf = <Value extends string>(name: string, values: readonly Value[], otherwise: Value) =>
    values.find((value) => value === parameters.get(name)) ?? otherwise
  const filter: Filter = {
    state: oneOf('state', STATES, NO_FILTER.state),
    number: parameters.get('number') ?? '',
    businessKey: parameters.get('businessKey') ?? '',
    person: parameters.get('person') ?? '',
    personName: parameters.get('personName') ?? '',
    as: oneOf('as', ROLES, NO_FILTER.as),
    outcome: oneOf('outcome', [...OUTCOMES, ''], ''),
    startedFrom: dayOf(parameters.get('startedFrom')),
    startedUntil: dayOf(parameters.get('startedUntil')),
    endedFrom: dayOf(parameters.get('endedFrom')),
    endedUntil: dayOf(parameters.get('endedUntil')),
    sort: oneOf('sort', COLUMNS, NO_FILTER.sort),
    order: oneOf('order', ['ASC', 'DESC'], NO_FILTER.order),
  }
  return possible(filter)
}

/** What is running has neither an end nor a duration, to look for or to sort by. */
export function possible(filter: Filter): Filter {
  if (filter.state === 'FINISHED') {
    return filter
  }
  return {
    ...filter,
    endedFrom: '',
    endedUntil: '',
    ...(!RUNNING_COLUMNS.includes(filter.sort) && { sort: 'STARTED', order: 'DESC' }),
  }
}

/** Only what differs from no filter at all. */
export function parametersOf(filter: Filter): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    if (value !== NO_FILTER[name as keyof Filter]) {
      parameters.set(name, value)
    }
  }
  return parameters
}

/** As the server understands it: days become moments, an until the first one that is too late. */
export function queryOf(filter: Filter): Parameters {
  const query: Parameters = { ...filter, personName: undefined }
  if (!filter.person) {
    query.as = undefined
  }
  for (const name of DAYS) {
    query[name] = momentOf(filter[name], name.endsWith('Until'))
  }
  return query
}

export const sortingOf = ({ sort, order }: Filter): Sorting<Column> => ({ by: sort, order })

/** How many of the narrowing fields are set, sorting and state aside. */
export function isNarrowed(filter: Filter): boolean {
  const { number, businessKey, person, outcome } = filter
  return [number, businessKey, person, outcome, ...DAYS.map((name) => filter[name])].some(Boolean)
}

function dayOf(text: string | null): string {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : ''
}

function momentOf(day: string, after: boolean): string | undefined {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) {
    return undefined
  }
  return new Date(year, month - 1, date + (after ? 1 : 0)).toISOString()
}
