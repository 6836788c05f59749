import { api } from '@/api/emptyApi'
import { byCursor } from '@/api/byCursor'
import type {
  Deviation,
  PageVariant,
  PageVariantRequest,
  Variant,
  VariantInVersion,
  VariantListApiArg,
  VariantRequest,
} from '@/api/generated/athena'

/** Whose ways are asked for. */
export type Asked = Pick<VariantListApiArg, 'from' | 'until'> & { version: number | undefined }

export type { Variant as Way, VariantInVersion as InVersion, VariantRequest as WayRequest }
export type { Deviation }

const WAYS = 25
const REQUESTS = 20

export const { useWaysInfiniteQuery, useWayRequestsInfiniteQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    ways: build.infiniteQuery<PageVariant, Asked, string | undefined>({
      infiniteQueryOptions: byCursor,
      query: ({ queryArg, pageParam: cursor }) => ({
        url: 'api/v1/insights/variants',
        params: { ...queryArg, cursor, limit: WAYS },
      }),
    }),
    wayRequests: build.infiniteQuery<PageVariantRequest, Asked & { id: string }, string | undefined>({
      infiniteQueryOptions: byCursor,
      query: ({ queryArg: { id, ...asked }, pageParam: cursor }) => ({
        url: `api/v1/insights/variants/${encodeURIComponent(id)}/requests`,
        params: { ...asked, cursor, limit: REQUESTS },
      }),
    }),
  }),
})
