import { api } from '@/api/emptyApi'
import type { RequestView, VariantListApiArg } from '@/api/generated/athena'

/** Whose ways are asked for. */
export type Asked = Pick<VariantListApiArg, 'from' | 'until'> & { version: number | undefined }

/** Where a way leaves what a version of the flow allows. */
export interface Deviation {
  /** Of the activity, from 1. */
  position: number
  activity: string
  kind: 'UNKNOWN_LEVEL' | 'NOT_OPEN' | 'NOTHING_TO_ROLL_BACK' | 'ENDED'
  /** The levels of which one could have been decided then. */
  possible: string[]
}

export interface InVersion {
  /** Missing when the engine has forgotten by which the requests went. */
  version?: number | null
  cases: number
  /** Missing when it cannot be told. */
  fits?: boolean | null
  deviations: Deviation[]
}

export interface Way {
  id: string
  activities: string[]
  cases: number
  /** Of all requests of the period, from 0 to 1. */
  share: number
  /** Of this way and all that are more frequent. */
  cumulativeShare: number
  medianSeconds: number
  p90Seconds: number
  versions: InVersion[]
}

export interface WayRequest {
  id: string
  number: string
  status: RequestView['status']
  submittedAt: string
  version?: number | null
  seconds: number
}

interface Page<Item> {
  items: Item[]
  nextCursor?: string | null
}

const WAYS = 25
const REQUESTS = 20

const byCursor = {
  initialPageParam: undefined,
  getNextPageParam: (page: Page<unknown>) => page.nextCursor ?? undefined,
}

export const { useWaysInfiniteQuery, useWayRequestsInfiniteQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    ways: build.infiniteQuery<Page<Way>, Asked, string | undefined>({
      infiniteQueryOptions: byCursor,
      query: ({ queryArg, pageParam: cursor }) => ({
        url: 'api/v1/insights/variants',
        params: { ...queryArg, cursor, limit: WAYS },
      }),
    }),
    wayRequests: build.infiniteQuery<Page<WayRequest>, Asked & { id: string }, string | undefined>({
      infiniteQueryOptions: byCursor,
      query: ({ queryArg: { id, ...asked }, pageParam: cursor }) => ({
        url: `api/v1/insights/variants/${encodeURIComponent(id)}/requests`,
        params: { ...asked, cursor, limit: REQUESTS },
      }),
    }),
  }),
})
