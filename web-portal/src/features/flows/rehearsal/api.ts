import {
  athena,
  type Draft,
  type PageRehearsal,
  type PageRehearsedRequest,
  type RehearsalRequestsApiArg,
} from '@/api/generated/athena'
import { KEY } from '../api'

/** Each comes with its whole result. */
const REHEARSALS_PAGE = 10
const REQUESTS_PAGE = 25

/** Which requests of a rehearsal are looked at. */
export type RequestsAsked = Pick<RehearsalRequestsApiArg, 'draftId' | 'id' | 'different' | 'obstacle'>

const drafts = (draft: string) => `/api/v1/flows/${KEY}/drafts/${draft}`
const changesRehearsals = (done: unknown) => (done ? (['Rehearsal'] as const) : [])

const calls = athena.enhanceEndpoints({
  endpoints: {
    rehearsalBegin: { invalidatesTags: changesRehearsals },
    rehearsalCancel: { invalidatesTags: changesRehearsals },
    rehearsalShow: {
      providesTags: (found) => (found ? [{ type: 'Rehearsal', id: found.id }] : []),
    },
  },
})

export const {
  useRehearsalBeginMutation,
  useRehearsalCancelMutation,
  useRehearsalShowQuery,
  useRehearsalListQuery,
  useRehearsalPagesInfiniteQuery,
  useRehearsedRequestsInfiniteQuery,
  useRehearsedDraftQuery,
} = calls.injectEndpoints({
  endpoints: (build) => ({
    /** Asked anew when what was drawn last is saved, as whoever comes from the drawing may be here before that is. */
    rehearsedDraft: build.query<Draft, string>({
      query: drafts,
      providesTags: (_draft, _error, id) => [{ type: 'FlowDraft', id }],
      keepUnusedDataFor: 0,
    }),
    /** The rehearsals of a draft, the latest first. */
    rehearsalPages: build.infiniteQuery<PageRehearsal, string, string | null>({
      infiniteQueryOptions: { initialPageParam: null, getNextPageParam: (last) => last.nextCursor },
      query: ({ queryArg, pageParam }) => ({
        url: `${drafts(queryArg)}/replays`,
        params: { limit: REHEARSALS_PAGE, cursor: pageParam ?? undefined },
      }),
      providesTags: ['Rehearsal'],
    }),
    /** They stay as they are: a rehearsal that has ended never changes. */
    rehearsedRequests: build.infiniteQuery<PageRehearsedRequest, RequestsAsked, string | null>({
      infiniteQueryOptions: { initialPageParam: null, getNextPageParam: (last) => last.nextCursor },
      query: ({ queryArg: { draftId, id, different, obstacle }, pageParam }) => ({
        url: `${drafts(draftId)}/replays/${id}/requests`,
        params: { different, obstacle, limit: REQUESTS_PAGE, cursor: pageParam ?? undefined },
      }),
    }),
  }),
})
