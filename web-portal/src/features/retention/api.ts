import { byCursor } from '@/api/byCursor'
import { athena, type PageHistoryArchive, type PageLegalHold } from '@/api/generated/athena'

const HOLDS = { type: 'LegalHold', id: 'LIST' } as const
const AT_ONCE = 25

export const retentionApi = athena
  .enhanceEndpoints({
    endpoints: {
      legalHoldPlace: { invalidatesTags: (_answer, error) => (error ? [] : [HOLDS]) },
      // Also when it was refused: somebody else may have released it.
      legalHoldRelease: { invalidatesTags: [HOLDS] },
    },
  })
  .injectEndpoints({
    endpoints: (build) => ({
      holds: build.infiniteQuery<PageLegalHold, void, string | undefined>({
        infiniteQueryOptions: byCursor,
        query: ({ pageParam: cursor }) => ({
          url: 'api/v1/retention/holds',
          params: { cursor, limit: AT_ONCE },
        }),
        providesTags: [HOLDS],
      }),
      archives: build.infiniteQuery<PageHistoryArchive, void, string | undefined>({
        infiniteQueryOptions: byCursor,
        query: ({ pageParam: cursor }) => ({
          url: 'api/v1/retention/archives',
          params: { cursor, limit: AT_ONCE },
        }),
      }),
    }),
  })

export const {
  useRetentionRulesQuery,
  useHoldsInfiniteQuery,
  useArchivesInfiniteQuery,
  useLegalHoldPlaceMutation,
  useLegalHoldReleaseMutation,
} = retentionApi
