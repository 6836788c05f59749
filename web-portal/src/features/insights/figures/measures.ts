import type { Figures } from '@/api/generated/athena'
import type { List } from './list'

interface Listed {
  /** What the number counts. */
  list: List
}

/** A number of the figures, by what it is of. */
export type Measure = Listed &
  (
    | { kind: 'count'; of: (figures: Figures) => number }
    | { kind: 'time'; of: (figures: Figures) => number | null | undefined }
    /** A part of a whole. */
    | { kind: 'share'; of: (figures: Figures) => [number, number] }
    /** In each base currency. */
    | { kind: 'money'; of: (figures: Figures) => Money[] }
  )

export interface Money {
  currency: string
  amount: string
}

const byChannel = (channel: List['channel'], name: keyof Figures['approvals']['byChannel']): Measure => ({
  kind: 'share',
  list: { figure: 'approvals.DECIDED', channel },
  of: ({ approvals }) => [approvals.byChannel[name], approvals.decided],
})

const CYCLE: List = { figure: 'requests.DECIDED', longest: true }
const WAITING: List = { figure: 'approvals.DECIDED', longest: true }

const ALL = {
  submitted: {
    kind: 'count',
    list: { figure: 'requests.SUBMITTED' },
    of: ({ requests }) => requests.submitted,
  },
  pending: { kind: 'count', list: { figure: 'requests.PENDING' }, of: ({ requests }) => requests.pending },
  decided: { kind: 'count', list: { figure: 'requests.DECIDED' }, of: ({ requests }) => requests.decided },
  approved: {
    kind: 'share',
    list: { figure: 'requests.APPROVED' },
    of: ({ requests }) => [requests.approved, requests.decided],
  },
  cycleMedian: { kind: 'time', list: CYCLE, of: ({ requests }) => requests.cycle.medianSeconds },
  cycleP90: { kind: 'time', list: CYCLE, of: ({ requests }) => requests.cycle.p90Seconds },
  waitingMedian: { kind: 'time', list: WAITING, of: ({ approvals }) => approvals.waiting.medianSeconds },
  waitingP90: { kind: 'time', list: WAITING, of: ({ approvals }) => approvals.waiting.p90Seconds },
  late: {
    kind: 'share',
    list: { figure: 'approvals.LATE' },
    of: ({ approvals }) => [approvals.late, approvals.open + approvals.decided],
  },
  rolledBack: {
    kind: 'share',
    list: { figure: 'approvals.ROLLED_BACK' },
    of: ({ approvals }) => [approvals.rolledBack, approvals.decided],
  },
  rework: {
    kind: 'share',
    list: { figure: 'requests.REPLACING' },
    of: ({ requests }) => [requests.replacing, requests.submitted],
  },
  asked: {
    kind: 'money',
    list: { figure: 'requests.SUBMITTED' },
    of: ({ budget }) => budget.map(({ currency, asked: amount }) => ({ currency, amount })),
  },
  granted: {
    kind: 'money',
    list: { figure: 'requests.APPROVED' },
    of: ({ budget }) => budget.map(({ currency, granted: amount }) => ({ currency, amount })),
  },
  phone: byChannel('PHONE', 'phone'),
  web: byChannel('WEB', 'web'),
  link: byChannel('LINK', 'link'),
  api: byChannel('API', 'api'),
  unknown: byChannel('UNKNOWN', 'unknown'),
} satisfies Record<string, Measure>

export type MeasureName = keyof typeof ALL
export const MEASURES: Record<MeasureName, Measure> = ALL

/** What is told at a glance, by what belongs together. */
export const TILES = {
  requests: ['submitted', 'pending', 'decided', 'approved'],
  times: ['cycleMedian', 'cycleP90', 'waitingMedian', 'waitingP90'],
  quality: ['late', 'rolledBack', 'rework'],
  budget: ['asked', 'granted'],
  channels: ['phone', 'web', 'link', 'api', 'unknown'],
} satisfies Record<string, MeasureName[]>

/** What is told of each group: in the table, those of a row in one column. */
export const COLUMNS = {
  submitted: ['submitted'],
  cycle: ['cycleMedian', 'cycleP90'],
  waiting: ['waitingMedian', 'waitingP90'],
  late: ['late'],
  rolledBack: ['rolledBack'],
  rework: ['rework'],
  budget: ['asked', 'granted'],
  phone: ['phone'],
} satisfies Record<string, MeasureName[]>

export const CHARTED: MeasureName[] = Object.values(COLUMNS).flat()

/** How long a bar of it is; null when there is nothing to measure. */
export function lengthOf(measure: Measure, figures: Figures, currency: string | undefined): number | null {
  switch (measure.kind) {
    case 'share': {
      const [part, whole] = measure.of(figures)
      return whole === 0 ? null : part / whole
    }
    case 'money':
      return Number(measure.of(figures).find((each) => each.currency === currency)?.amount ?? 0)
    default:
      return measure.of(figures) ?? null
  }
}
