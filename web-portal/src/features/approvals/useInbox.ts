import { skipToken } from '@reduxjs/toolkit/query'
import { useMemo } from 'react'
import { useInboxHeadQuery, useInboxInfiniteQuery } from './api'
import type { InboxFilter } from './filter'

const AGAIN_MS = 60_000
/** A head as young as this is taken as it is. */
const YOUNG_SECONDS = 5

/** What waits, as far as it was scrolled to, kept fresh while somebody looks. */
export function useInbox(filter: InboxFilter) {
  const {
    currentData,
    error,
    isFetching,
    isFetchingNextPage,
    isFetchNextPageError,
    hasNextPage,
    fetchNextPage,
    refetch,
  } = useInboxInfiniteQuery(filter)
  useInboxHeadQuery(currentData ? filter : skipToken, {
    pollingInterval: AGAIN_MS,
    skipPollingIfUnfocused: true,
    refetchOnFocus: true,
    refetchOnReconnect: true,
    refetchOnMountOrArgChange: YOUNG_SECONDS,
  })
  const rows = useMemo(() => currentData?.pages.flatMap((page) => page.rows), [currentData])
  return {
    rows,
    error: rows ? undefined : error,
    hasMore: Boolean(currentData) && hasNextPage,
    loadingMore: isFetchingNextPage,
    moreFailed: isFetchNextPageError && !isFetching,
    loadMore: fetchNextPage,
    retry: refetch,
  }
}
