import { byCursor } from '@/api/byCursor'
import { everyPage } from '@/api/everyPage'
import {
  athena,
  type FigureGroup,
  type FigureGroupName,
  type PageCountedApproval,
  type PageCountedRequest,
} from '@/api/generated/athena'
import type { Asked, Dimension } from './asked'
import { callOf, type List } from './list'
import { query } from './query'

const AT_ONCE = 20

interface Listed {
  list: List
  asked: Asked
}

const page = ({
  queryArg: { list, asked },
  pageParam: cursor,
}: {
  queryArg: Listed
  pageParam: string | undefined
}) => {
  const call = callOf(list, asked)
  const order = list.longest ? 'LONGEST' : 'LATEST'
  return { url: `${call.path}?${call.query}`, params: { order, cursor, limit: AT_ONCE } }
}

export const {
  useFigureFiguresQuery: useFiguresQuery,
  useFigureBacklogQuery: useBacklogQuery,
  useGroupsQuery,
  useGroupNamesQuery,
  useCountedRequestsInfiniteQuery,
  useCountedApprovalsInfiniteQuery,
} = athena.injectEndpoints({
  endpoints: (build) => ({
    groups: build.query<FigureGroup[], Asked & { dimension: Dimension }>({
      queryFn: ({ dimension, ...asked }, queryApi) =>
        everyPage<FigureGroup>(`/api/v1/insights/figures/by/${dimension}?${query(asked)}`, queryApi),
    }),
    groupNames: build.query<FigureGroupName[], Asked & { dimension: Dimension }>({
      queryFn: ({ dimension, ...asked }, queryApi) =>
        everyPage<FigureGroupName>(
          `/api/v1/insights/figures/by/${dimension}/groups?${query(asked)}`,
          queryApi,
        ),
    }),
    countedRequests: build.infiniteQuery<PageCountedRequest, Listed, string | undefined>({
      infiniteQueryOptions: byCursor,
      query: page,
    }),
    countedApprovals: build.infiniteQuery<PageCountedApproval, Listed, string | undefined>({
      infiniteQueryOptions: byCursor,
      query: page,
    }),
  }),
})
