import type { ApprovalView, User } from '@/api/generated/athena'

export const ME: User = {
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  username: 'l1',
  displayName: 'Lena First',
  roles: ['APPROVER'],
  active: true,
  locale: 'en',
  timeZone: 'Europe/Berlin',
  version: 1,
}
export const CARA = { id: 'aaaaaaaa-0000-4000-8000-000000000002', displayName: 'Cara Second' }

/** An approval that waits for {@link ME}; the larger its number, the later it is due. */
export function approval(number: number, change: Partial<ApprovalView> = {}): ApprovalView {
  const id = `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`
  return {
    id,
    requestId: id,
    level: 'L1',
    levelName: 'Level 1',
    status: 'OPEN',
    createdAt: '2026-03-01T08:00:00Z',
    dueAt: new Date(Date.UTC(2026, 2, 2) + number * 3_600_000).toISOString(),
    candidates: [{ id: ME.id, displayName: ME.displayName }, CARA],
    version: 0,
    request: {
      id,
      number: `BR-${number}`,
      title: `Trade fair ${number}`,
      categoryId: 'bbbbbbbb-0000-4000-8000-000000000001',
      reasonId: 'cccccccc-0000-4000-8000-000000000001',
      amount: '100.50',
      currency: 'EUR',
      amountBase: '100.50',
      baseCurrency: 'EUR',
      region: 'EMEA',
      requesterId: 'aaaaaaaa-0000-4000-8000-000000000003',
      requesterName: 'Sam Sales',
      submittedAt: '2026-03-01T08:00:00Z',
      status: 'PENDING',
    },
    ...change,
  }
}
