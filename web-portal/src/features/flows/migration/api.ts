import type { Migration, MigratedRequest, PageMigratedRequest } from '@/api/generated/athena'
import { flows, KEY } from '../api'

export type Outcome = NonNullable<MigratedRequest['outcome']>

const PAGE = 50

const changes = (migration: Migration | undefined) => (migration ? (['FlowMigration', 'Flow'] as const) : [])

const migrations = flows
  .enhanceEndpoints({
    endpoints: {
      migrationList: { providesTags: ['FlowMigration'] },
      migrationShow: { providesTags: ['FlowMigration'] },
      migrationCheck: { providesTags: ['FlowMigration'] },
      migrationBegin: { invalidatesTags: changes },
      migrationPause: { invalidatesTags: changes },
      migrationResume: { invalidatesTags: changes },
      migrationCancel: { invalidatesTags: changes },
    },
  })
  .injectEndpoints({
    endpoints: (build) => ({
      /** What became of each request, page by page. */
      migrated: build.infiniteQuery<PageMigratedRequest, { id: string; outcome?: Outcome }, string | null>({
        infiniteQueryOptions: { initialPageParam: null, getNextPageParam: (last) => last.nextCursor },
        query: ({ queryArg: { id, outcome }, pageParam }) => ({
          url: `/api/v1/flows/${KEY}/migrations/${id}/requests`,
          params: { outcome, limit: PAGE, cursor: pageParam ?? undefined },
        }),
        providesTags: ['FlowMigration'],
      }),
    }),
  })

export const {
  useMigrationPreviewMutation,
  useMigrationBeginMutation,
  useMigrationListQuery,
  useMigrationShowQuery,
  useMigrationCheckQuery,
  useMigrationPauseMutation,
  useMigrationResumeMutation,
  useMigrationCancelMutation,
  useMigratedInfiniteQuery,
} = migrations
