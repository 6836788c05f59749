import type { Category, Reason, RequestView } from '@/api/types'
import { cache, request } from '@/database/schema'
import type { LocalStore } from '@/database/localStore'
import { EVENTS, NOW } from './approvals'
import { BEA } from './people'

export const FAIRS: Reason = {
  id: 'x1',
  code: 'FAIR',
  name: 'Trade fairs',
  categoryId: EVENTS.id,
  active: true,
  version: 0,
}
export const TRAVEL: Category = { ...EVENTS, id: 'c2', code: 'TRAVEL', name: 'Travel' }
export const FLIGHTS: Reason = { ...FAIRS, id: 'x2', code: 'FLIGHT', name: 'Flights', categoryId: TRAVEL.id }

export function ownRequest(number: number, over: Partial<RequestView> = {}): RequestView {
  return {
    id: `r${number}`,
    number: `BR-${number}`,
    title: `Trade fair ${number}`,
    justification: 'Forty customers come to it.',
    categoryId: EVENTS.id,
    reasonId: FAIRS.id,
    amount: '1250.00',
    currency: 'USD',
    amountBase: '1100.00',
    baseCurrency: 'EUR',
    region: 'EMEA',
    departmentId: null,
    neededBy: null,
    replacesId: null,
    requesterId: BEA.id,
    submittedAt: new Date(NOW.getTime() - 86_400_000 + number * 1_000).toISOString(),
    status: 'PENDING',
    final: false,
    step: [{ key: 'L1', name: 'Level 1', since: '2026-11-01T10:00:00Z', dueAt: '2099-11-04T10:00:00Z' }],
    decisions: [],
    questions: [],
    version: 1,
    ...over,
  }
}

export function putRequests(
  store: LocalStore,
  views: RequestView[],
  over: Partial<typeof request.$inferInsert> = {},
) {
  store.change((transaction) =>
    views.forEach((view) =>
      transaction
        .insert(request)
        .values({ id: view.id, submittedAt: view.submittedAt, view, ...over })
        .run(),
    ),
  )
}

const RATES = { baseCurrency: 'EUR', rates: { EUR: '1', GBP: '0.86', USD: '1.08' }, version: 1 }

/** The lists that a request is written with. */
export function keepLists(store: LocalStore) {
  const lists = { categories: [EVENTS, TRAVEL], reasons: [FAIRS, FLIGHTS], exchangeRates: RATES }
  store.change((transaction) =>
    Object.entries(lists).forEach(([id, content]) =>
      transaction.insert(cache).values({ kind: 'list', id, fetchedAt: NOW.toISOString(), content }).run(),
    ),
  )
}
