import type { ProgressDecision, RequestView, User } from '@/api/generated/athena'

export const SAM: User = {
  id: 'sam',
  username: 'sales',
  displayName: 'Sam Sales',
  roles: ['SALES'],
  region: 'EMEA',
  departmentId: 'd1',
  locale: 'en',
  timeZone: 'UTC',
  active: true,
  version: 0,
}

/** A request as the server shows one, for tests; what matters to a test it says itself. */
export function aRequest(with_: Partial<RequestView> = {}): RequestView {
  return {
    id: 'b0000000-0000-4000-8000-000000000001',
    number: 'BR-000123',
    title: 'Trade fair in Lisbon',
    justification: 'Meet forty customers',
    categoryId: 'c1',
    reasonId: 'r1',
    amount: '1250.00',
    currency: 'EUR',
    amountBase: '1250.00',
    baseCurrency: 'EUR',
    region: 'EMEA',
    requesterId: 'sam',
    submittedAt: '2026-11-20T10:00:00Z',
    status: 'PENDING',
    final: false,
    step: [{ key: 'L1', name: 'L1 approval', since: '2026-11-20T10:00:00Z', dueAt: '2026-11-22T10:00:00Z' }],
    decisions: [],
    questions: [],
    version: 1,
    ...with_,
  }
}

export function aDecision(with_: Partial<ProgressDecision> = {}): ProgressDecision {
  return {
    approvalId: 'a1',
    level: 'L1',
    levelName: 'L1 approval',
    outcome: 'APPROVED',
    status: 'ACTIVE',
    decidedBy: 'lena',
    decidedAt: '2026-11-20T11:00:00Z',
    rollbackUntil: '2026-11-21T11:00:00Z',
    revocable: true,
    ...with_,
  }
}
