import { api } from '@/api/emptyApi'
import {
  athena,
  type PageRequestView,
  type RequestListApiArg,
  type Submission,
  type SubmitRequestPreview,
} from '@/api/generated/athena'

export type RequestFilters = Pick<RequestListApiArg, 'status' | 'final'>

const PAGE_SIZE = 50

const one = (_answer: unknown, _error: unknown, { id }: { id: string }) => [{ type: 'Request' as const, id }]

/** What happens to a request changes it, and where it stands in lists. */
const changes = (_answer: unknown, _error: unknown, { id }: { id: string }) => [
  { type: 'Request' as const, id },
  { type: 'Request' as const, id: 'LIST' },
  'Approval' as const,
]

const enhanced = athena.enhanceEndpoints({
  endpoints: {
    requestShow: { providesTags: one },
    requestHistory: { providesTags: one },
    requestAttachments: { providesTags: one },
    requestSubmit: {
      // A refused one changes nothing, unless the server has it from an earlier try.
      invalidatesTags: [{ type: 'Request', id: 'LIST' }],
    },
    requestWithdraw: { invalidatesTags: changes },
    questionAnswer: { invalidatesTags: changes },
  },
})

export const requests = enhanced.injectEndpoints({
  endpoints: (build) => ({
    requestPages: build.infiniteQuery<PageRequestView, RequestFilters, string | undefined>({
      infiniteQueryOptions: {
        initialPageParam: undefined,
        getNextPageParam: (page) => page.nextCursor ?? undefined,
      },
      query: ({ queryArg: { status, final }, pageParam: cursor }) => ({
        url: 'api/v1/requests',
        params: { status, final, cursor, limit: PAGE_SIZE },
      }),
      providesTags: [{ type: 'Request', id: 'LIST' }],
    }),
    /** A query though it is sent as POST: it changes nothing, and the last answer for a submission is good again. */
    chainOf: build.query<SubmitRequestPreview, Submission>({
      query: (submission) => ({ url: 'api/v1/requests/preview', method: 'POST', body: submission }),
      keepUnusedDataFor: 30,
    }),
  }),
})

/** Everything that is known of a request is asked for again, after something that went past the generated calls. */
export function requestChanged(id: string) {
  return api.util.invalidateTags([{ type: 'Request', id }])
}

export const {
  useRequestPagesInfiniteQuery,
  useChainOfQuery,
  useRequestShowQuery,
  useRequestHistoryQuery,
  useRequestAttachmentsQuery,
  useRequestSubmitMutation,
  useRequestWithdrawMutation,
  useQuestionAnswerMutation,
} = requests
