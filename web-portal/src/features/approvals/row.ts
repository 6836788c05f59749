import type { ApprovalView, ApprovalViewCandidate } from '@/api/generated/athena'
import type { Problem } from '@/api/problem'

/** What a row of the inbox shows, and nothing else: a hundred thousand of them are kept. */
export interface InboxRow {
  id: string
  requestId: string
  version: number
  number: string
  title: string
  requester: string
  amount: string
  currency: string
  amountBase: string
  baseCurrency: string
  categoryId: string
  region: string
  level: string
  levelName: string
  createdAt: string
  dueAt: string
  candidates: ApprovalViewCandidate[]
  /** Why a decision on it did not come about. It stays until somebody has seen it. */
  trouble?: Problem
}

export function toRow({
  id,
  requestId,
  version,
  request,
  level,
  levelName,
  createdAt,
  dueAt,
  candidates,
}: ApprovalView): InboxRow {
  return {
    id,
    requestId,
    version,
    number: request.number,
    title: request.title,
    requester: request.requesterName,
    amount: request.amount,
    currency: request.currency,
    amountBase: request.amountBase,
    baseCurrency: request.baseCurrency,
    categoryId: request.categoryId,
    region: request.region,
    level,
    levelName,
    createdAt,
    dueAt,
    candidates: shared(candidates),
  }
}

const circles = new Map<string, ApprovalViewCandidate[]>()

/** The same few people decide thousands of approvals: they are kept once. */
function shared(candidates: ApprovalViewCandidate[]): ApprovalViewCandidate[] {
  const key = candidates.map((candidate) => candidate.id + candidate.displayName).join()
  const known = circles.get(key) ?? candidates
  circles.set(key, known)
  return known
}
