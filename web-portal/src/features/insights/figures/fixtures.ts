import type {
  BacklogCourse,
  CountedApproval,
  CountedRequest,
  FigureGroup,
  FigureReaderTotal,
  Figures,
} from '@/api/generated/athena'

/** What tests say the server answers. */

export const FIGURES: Figures = {
  requests: {
    submitted: 12,
    pending: 4,
    decided: 8,
    approved: 6,
    rejected: 2,
    withdrawn: 0,
    replacing: 3,
    rolledBack: 1,
    ended: 5,
    cycle: { medianSeconds: 129_600, p90Seconds: 432_000 },
    toTheEnd: { medianSeconds: null, p90Seconds: null },
  },
  approvals: {
    open: 5,
    decided: 15,
    late: 4,
    rolledBack: 3,
    waiting: { medianSeconds: 7_200, p90Seconds: 90_000 },
    byChannel: { phone: 6, web: 9, link: 0, api: 0, unknown: 0 },
  },
  budget: [
    { currency: 'EUR', asked: '4500.00', granted: '3000.00' },
    { currency: 'USD', asked: '200.00', granted: '0.00' },
  ],
}

export const NO_FIGURES: Figures = {
  requests: {
    ...FIGURES.requests,
    submitted: 0,
    pending: 0,
    decided: 0,
    approved: 0,
    replacing: 0,
    cycle: { medianSeconds: null, p90Seconds: null },
  },
  approvals: { ...FIGURES.approvals, open: 0, decided: 0, late: 0, rolledBack: 0, waiting: {} },
  budget: [],
}

export const TOTAL: FigureReaderTotal = { asOf: '2026-11-20T10:00:00Z', people: false, figures: FIGURES }

export const group = (key: string, name?: string): FigureGroup => ({
  key,
  name: name ?? null,
  figures: FIGURES,
})

export const COUNTED_REQUEST: CountedRequest = {
  id: '22222222-2222-4222-8222-222222222222',
  number: 'BR-2026-000042',
  status: 'APPROVED',
  region: 'EMEA',
  category: 'TRAVEL',
  submittedAt: '2026-11-20T10:00:00Z',
  decidedAt: '2026-11-20T12:00:00Z',
  seconds: 7_200,
  currency: 'EUR',
  asked: '4500.00',
  granted: '4500.00',
  replaces: false,
  rolledBack: 0,
}

export const COUNTED_APPROVAL: CountedApproval = {
  id: '33333333-3333-4333-8333-333333333333',
  requestId: COUNTED_REQUEST.id,
  number: COUNTED_REQUEST.number,
  level: 'L1',
  levelName: 'Team lead',
  region: 'EMEA',
  category: 'TRAVEL',
  openedAt: '2026-11-20T10:00:00Z',
  dueAt: '2026-11-20T11:00:00Z',
  closedAt: '2026-11-20T12:00:00Z',
  seconds: 7_200,
  outcome: 'APPROVED',
  channel: 'PHONE',
  late: true,
  rolledBack: false,
}

export const COURSE: BacklogCourse = {
  open: 5,
  overdue: 2,
  days: [
    { day: '2026-11-19', opened: 4, closed: 1, open: 3 },
    { day: '2026-11-20', opened: 3, closed: 1, open: 5 },
  ],
  forecast: [
    { day: '2026-11-20', open: 5, low: 4, high: 6 },
    { day: '2026-11-21', open: 6, low: 4, high: 9 },
  ],
}
