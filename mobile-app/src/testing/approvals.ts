import type { ApprovalView, Decision, RequestView } from '@/api/types'
import { approval, decision } from '@/database/schema'
import type { LocalStore } from '@/database/localStore'
import { folded } from '@/i18n/folded'
import { BEA } from './people'

export const NOW = new Date('2026-11-02T10:00:00Z')
export const EVENTS = { id: 'c1', code: 'EVENTS', name: 'Events', description: '', active: true, version: 0 }

export function approvalView(
  number: number,
  over: { request?: Partial<ApprovalView['request']> } & Partial<Omit<ApprovalView, 'request'>> = {},
): ApprovalView {
  const { request, ...rest } = over
  const id = `a${String(number).padStart(5, '0')}`
  return {
    id,
    requestId: `r${number}`,
    level: 'L1',
    levelName: 'Level 1',
    status: 'OPEN',
    createdAt: '2026-11-01T10:00:00Z',
    dueAt: new Date(NOW.getTime() + number * 60 * 60_000).toISOString(),
    candidates: [{ id: BEA.id, displayName: BEA.displayName }],
    version: 3,
    ...rest,
    request: {
      id: `r${number}`,
      number: `BR-${number}`,
      title: `Trade fair ${number}`,
      amount: '1250.00',
      currency: 'USD',
      amountBase: '1100.00',
      baseCurrency: 'EUR',
      categoryId: EVENTS.id,
      reasonId: 'x1',
      region: 'EMEA',
      requesterId: 's1',
      requesterName: 'Sam Seller',
      status: 'PENDING',
      submittedAt: '2026-11-01T10:00:00Z',
      neededBy: '2026-12-01',
      ...request,
    },
  }
}

export function requestView(view: ApprovalView, over: Partial<RequestView> = {}): RequestView {
  return {
    ...view.request,
    justification: 'Forty customers come to it.',
    final: false,
    step: [],
    decisions: [],
    questions: [],
    version: 1,
    ...over,
  }
}

export function decided(view: ApprovalView, over: Partial<Decision> = {}): ApprovalView {
  return {
    ...view,
    status: 'DECIDED',
    decision: {
      approvalId: view.id,
      level: view.level,
      levelName: view.levelName,
      outcome: 'APPROVED',
      status: 'ACTIVE',
      decidedBy: BEA.id,
      decidedAt: '2026-11-02T09:42:00Z',
      comment: null,
      rollbackUntil: '2026-11-03T09:42:00Z',
      revocable: true,
      ...over,
    },
  }
}

export function putInInbox(
  store: LocalStore,
  views: ApprovalView[],
  details?: (view: ApprovalView) => RequestView,
) {
  store.change((transaction) =>
    views.forEach((view) => {
      transaction
        .insert(approval)
        .values({
          id: view.id,
          requestId: view.requestId,
          categoryId: view.request.categoryId,
          dueAt: view.dueAt,
          amountBase: Number(view.request.amountBase),
          searched: folded(`${view.request.number} ${view.request.title} ${view.request.requesterName}`),
          view,
          details: details?.(view),
        })
        .run()
    }),
  )
}

export function putInHistory(store: LocalStore, views: ApprovalView[]) {
  store.change((transaction) =>
    views.forEach((view) => {
      transaction
        .insert(decision)
        .values({ approvalId: view.id, decidedAt: view.decision!.decidedAt, view })
        .run()
    }),
  )
}
