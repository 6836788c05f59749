import { and, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import type { ApprovalView, RequestView } from '@/api/types'
import type { Transaction } from '@/database/localStore'
import { approval, decision, request } from '@/database/schema'
import { folded } from '@/i18n/folded'

/** Takes over what the server says is in the inbox. What is to be sent about it stays with it. */
export function putApproval(
  transaction: Transaction,
  view: ApprovalView,
  details: RequestView | undefined,
  round: number,
) {
  const told = {
    requestId: view.requestId,
    categoryId: view.request.categoryId,
    dueAt: view.dueAt,
    amountBase: Number(view.request.amountBase),
    searched: folded(`${view.request.number} ${view.request.title} ${view.request.requesterName}`),
    view,
    gone: false,
    round,
    ...(details && { details }),
  }
  transaction
    .insert(approval)
    .values({ id: view.id, ...told })
    .onConflictDoUpdate({ target: approval.id, set: told })
    .run()
}

/** Takes approvals out of the inbox, but for those with a decision under way: its answer takes them out. */
export function removeApprovals(transaction: Transaction, ids: string[]) {
  transaction
    .delete(approval)
    .where(and(inArray(approval.id, ids), isNull(approval.intention)))
    .run()
  transaction.update(approval).set({ gone: true }).where(inArray(approval.id, ids)).run()
}

export function removeApprovalsNotTold(transaction: Transaction, round: number) {
  transaction
    .delete(approval)
    .where(and(lt(approval.round, round), isNull(approval.intention)))
    .run()
  transaction
    .update(approval)
    .set({ gone: true })
    .where(and(lt(approval.round, round), isNotNull(approval.intention)))
    .run()
}

/** Takes over a decision of this person, as it stands now. */
export function putDecision(transaction: Transaction, view: ApprovalView, round: number) {
  const told = { decidedAt: view.decision?.decidedAt ?? view.createdAt, view, round }
  transaction
    .insert(decision)
    .values({ approvalId: view.id, ...told })
    .onConflictDoUpdate({ target: decision.approvalId, set: told })
    .run()
}

export function removeDecisions(transaction: Transaction, ids: string[]) {
  transaction.delete(decision).where(inArray(decision.approvalId, ids)).run()
}

export function removeDecisionsNotTold(transaction: Transaction, round: number) {
  transaction.delete(decision).where(lt(decision.round, round)).run()
}

/** Nothing is under way about an approval any more, and the server said nothing of it. */
export function forgetIntention(transaction: Transaction, id: string) {
  transaction
    .delete(approval)
    .where(and(eq(approval.id, id), eq(approval.gone, true)))
    .run()
  transaction.update(approval).set({ intention: null }).where(eq(approval.id, id)).run()
  transaction.update(decision).set({ intention: null }).where(eq(decision.approvalId, id)).run()
}

/** Takes over what the server answered about an approval: it is in the inbox, decided by this person, or neither. */
export function putAnswered(
  transaction: Transaction,
  id: string,
  view: ApprovalView | undefined,
  userId: string,
) {
  forgetIntention(transaction, id)
  const known = transaction.select({ round: approval.round }).from(approval).where(eq(approval.id, id)).get()
  if (view && known && view.candidates.some((candidate) => candidate.id === userId)) {
    putApproval(transaction, view, undefined, known.round)
  } else {
    transaction.delete(approval).where(eq(approval.id, id)).run()
  }
  if (view?.decision?.decidedBy === userId) {
    const before = transaction
      .select({ round: decision.round })
      .from(decision)
      .where(eq(decision.approvalId, id))
      .get()
    putDecision(transaction, view, before?.round ?? known?.round ?? 0)
  } else {
    removeDecisions(transaction, [id])
  }
}

/** Takes over a request of this person as the server has it. */
export function putRequest(transaction: Transaction, view: RequestView, round: number) {
  const told = { submittedAt: view.submittedAt, unsent: false, view, round }
  transaction
    .insert(request)
    .values({ id: view.id, ...told })
    .onConflictDoUpdate({ target: request.id, set: told })
    .run()
}

export function removeRequestsNotTold(transaction: Transaction, round: number) {
  transaction
    .delete(request)
    .where(and(lt(request.round, round), eq(request.unsent, false)))
    .run()
}
