import type { FigureApprovalsApiArg, FigureRequestsApiArg } from '@/api/generated/athena'
import { backlogOf, narrowed, type Asked, type Dimension, type Group } from './asked'
import { query } from './query'

const REQUESTS = [
  'SUBMITTED',
  'PENDING',
  'DECIDED',
  'APPROVED',
  'REPLACING',
] as const satisfies FigureRequestsApiArg['figure'][]
const APPROVALS = ['DECIDED', 'LATE', 'ROLLED_BACK'] as const satisfies FigureApprovalsApiArg['figure'][]
const BACKLOG = [
  'OPEN',
  'OVERDUE',
  'OPENED_ON',
  'CLOSED_ON',
  'OPEN_AFTER',
] as const satisfies FigureApprovalsApiArg['figure'][]

/** What a number counts: requests of the period, their approvals, or whatever is open. */
export type Figure =
  | `requests.${(typeof REQUESTS)[number]}`
  | `approvals.${(typeof APPROVALS)[number]}`
  | `backlog.${(typeof BACKLOG)[number]}`

const FIGURES: Figure[] = [
  ...REQUESTS.map((name) => `requests.${name}` as const),
  ...APPROVALS.map((name) => `approvals.${name}` as const),
  ...BACKLOG.map((name) => `backlog.${name}` as const),
]

export const DIMENSIONS: Dimension[] = [
  'LEVEL',
  'REGION',
  'CATEGORY',
  'DEPARTMENT',
  'TEAM',
  'CHANNEL',
  'PERSON',
  'DAY',
  'WEEK',
  'MONTH',
]

export type Channel = NonNullable<Asked['channel']>
export const CHANNELS: Channel[] = ['PHONE', 'WEB', 'LINK', 'API', 'UNKNOWN']

/** The list behind a number. */
export interface List {
  figure: Figure
  /** What took the longest comes first, and not the latest. */
  longest?: boolean
  channel?: Channel
  group?: Group
  /** For those of the backlog that are of a day. */
  day?: string
}

/** Its part of the page's address. */
export function addressOf({ figure, longest, channel, group, day }: List) {
  return {
    list: figure,
    order: longest ? 'LONGEST' : undefined,
    channel,
    group: group && `${group.dimension}.${group.key}`,
    day,
  }
}

export const NO_LIST = {
  list: undefined,
  order: undefined,
  channel: undefined,
  group: undefined,
  day: undefined,
}

export function listIn(parameters: URLSearchParams): List | undefined {
  const figure = FIGURES.find((each) => each === parameters.get('list'))
  const [dimension, ...key] = (parameters.get('group') ?? '').split('.')
  const known = DIMENSIONS.find((each) => each === dimension)
  return (
    figure && {
      figure,
      longest: parameters.get('order') === 'LONGEST',
      channel: CHANNELS.find((each) => each === parameters.get('channel')),
      group: known && { dimension: known, key: key.join('.') },
      day: parameters.get('day') ?? undefined,
    }
  )
}

/** How the server is asked for it. */
export function callOf({ figure, channel, group, day }: List, asked: Asked) {
  const [of, name] = figure.split('.') as [string, string]
  const all = of === 'backlog' ? backlogOf(asked) : asked
  const narrow = group ? narrowed(all, group) : all
  return {
    path: `/api/v1/insights/${of === 'requests' ? 'requests' : 'approvals'}`,
    query: query({ ...narrow, figure: name, channel: channel ?? narrow.channel, day }),
  }
}
