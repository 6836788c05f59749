import type { ReactNode } from 'react'
import type { CallError } from '@/api/problem'
import { DataRows, DataTable, SkeletonRows, type Column } from './DataTable'
import { MorePages } from './MorePages'
import { Card } from './Page'
import { ErrorState } from './states'

interface PagedList<Row> {
  currentData?: { pages: { items: Row[] }[] } | undefined
  error?: CallError
  isFetching: boolean
  refetch: () => unknown
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  fetchNextPage: () => unknown
}

/** A table of a list that comes page by page, with what stands there while it comes, fails, or has nothing in it. */
export function PagedTable<Row>({
  list,
  caption,
  columns,
  keyOf,
  waiting = 4,
  empty,
}: {
  list: PagedList<Row>
  caption: string
  columns: Column<Row>[]
  keyOf: (row: Row) => string
  /** How many rows are held free while the first ones come. */
  waiting?: number
  empty: ReactNode
}) {
  const items = list.currentData?.pages.flatMap((page) => page.items)
  if (!items && list.error && !list.isFetching) {
    return (
      <Card>
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      </Card>
    )
  }
  if (items?.length === 0) {
    return empty
  }
  return (
    <>
      <DataTable caption={caption} columns={columns}>
        {items ? (
          <DataRows columns={columns} rows={items} keyOf={keyOf} />
        ) : (
          <SkeletonRows columns={columns.length} rows={waiting} />
        )}
      </DataTable>
      <MorePages list={list} />
    </>
  )
}
