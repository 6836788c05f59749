import type { ApprovalView, PageApprovalView, ProgressDecision } from '@/api/generated/athena'
import { inboxApi } from './inboxApi'
import { putBack, takeOut } from './inboxChanges'
import { learnClock } from './serverClock'

/** The decisions of one person, by when and how. */
export interface HistoryFilter {
  from?: string
  until?: string
  outcome?: 'APPROVED' | 'REJECTED'
}

const HISTORY_PAGE = 50
const HISTORY = { type: 'Approval', id: 'HISTORY' } as const
const INBOX = { type: 'Approval', id: 'INBOX' } as const

const enhanced = inboxApi.enhanceEndpoints({
  endpoints: {
    approvalShow: {
      providesTags: (_answer, _error, { id }) => [{ type: 'Approval', id }],
      transformResponse: (approval: ApprovalView, meta) => {
        learnClock(meta)
        return approval
      },
    },
    // Asked for anew each time: what it would undo may have grown since.
    approvalPreviewRollback: { keepUnusedDataFor: 0 },
    approvalApprove: decidesAtOnce(),
    approvalReject: decidesAtOnce(),
    approvalRollBack: {
      invalidatesTags: (_answer, _error, { id }) => [{ type: 'Approval', id }, HISTORY, INBOX, 'Request'],
    },
    approvalSyncBulk: {
      invalidatesTags: [HISTORY, 'Request'],
      // Each of them is taken or not on its own: those that are not open any more leave the list.
      onQueryStarted: async (_call, { dispatch, queryFulfilled }) => {
        try {
          const { data } = await queryFulfilled
          const over = data.items.filter(
            ({ result, approval }) => isTaken(result) || (approval && approval.status !== 'OPEN'),
          )
          dispatch(takeOut(over.map(({ id }) => id)))
        } catch {
          // The dialog that asked says so.
        }
      },
    },
    questionAsk: {
      invalidatesTags: (_answer, _error, { id }) => [{ type: 'Approval', id }, 'Request'],
    },
  },
})

/** The row leaves at once. If the server refuses, it comes back and says why. */
function decidesAtOnce() {
  return {
    invalidatesTags: (_answer: ProgressDecision | undefined, _error: unknown, { id }: { id: string }) => [
      { type: 'Approval' as const, id },
      HISTORY,
      'Request' as const,
    ],
    onQueryStarted: async (
      { id }: { id: string },
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- two calls of different arguments share it
      { dispatch, queryFulfilled }: any,
    ) => {
      const taken = dispatch(takeOut([id]))
      try {
        await queryFulfilled
      } catch (failure) {
        dispatch(putBack(taken, (failure as { error: Parameters<typeof putBack>[1] }).error))
      }
    },
  }
}

export function isTaken(result: 'APPLIED' | 'DUPLICATE' | 'CONFLICT' | 'INVALID'): boolean {
  return result === 'APPLIED' || result === 'DUPLICATE'
}

const withHistory = enhanced.injectEndpoints({
  endpoints: (build) => ({
    decisions: build.infiniteQuery<PageApprovalView, HistoryFilter, string | null>({
      infiniteQueryOptions: { initialPageParam: null, getNextPageParam: (last) => last.nextCursor },
      query: ({ queryArg, pageParam }) => ({
        url: 'api/v1/approvals/history',
        params: { ...queryArg, limit: HISTORY_PAGE, cursor: pageParam ?? undefined },
      }),
      providesTags: [HISTORY],
      transformResponse: (page: PageApprovalView, meta) => {
        learnClock(meta)
        return page
      },
    }),
  }),
})

export const {
  useApprovalShowQuery,
  useApprovalApproveMutation,
  useApprovalRejectMutation,
  useApprovalPreviewRollbackQuery,
  useApprovalRollBackMutation,
  useApprovalSyncBulkMutation,
  useQuestionAskMutation,
  useDecisionsInfiniteQuery,
  usePrefetch,
} = withHistory
export { useInboxHeadQuery, useInboxInfiniteQuery } from './inboxApi'
