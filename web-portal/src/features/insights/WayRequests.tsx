import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { StatusBadge } from '@/features/requests'
import { useFormats } from '@/i18n/formats'
import { DataRows, DataTable, SkeletonRows, type Column } from '@/ui/DataTable'
import { ErrorState } from '@/ui/states'
import { useWayRequestsInfiniteQuery, type Asked, type WayRequest } from './api'
import { MorePages } from '@/ui/MorePages'

/** The requests that took a way, the latest first. */
export function WayRequests({ id, asked }: { id: string; asked: Asked }) {
  const { t } = useTranslation('insights')
  const columns = useColumns()
  const requests = useWayRequestsInfiniteQuery({ ...asked, id })
  const items = requests.currentData?.pages.flatMap((page) => page.items)
  if (!items && requests.error && !requests.isFetching) {
    return <ErrorState error={requests.error} onRetry={() => void requests.refetch()} />
  }
  if (items?.length === 0) {
    return <p className="text-sm text-ink-soft">{t('way.none')}</p>
  }
  return (
    <>
      <DataTable caption={t('way.title')} columns={columns}>
        {items ? (
          <DataRows columns={columns} rows={items} keyOf={(request) => request.id} />
        ) : (
          <SkeletonRows columns={columns.length} rows={4} />
        )}
      </DataTable>
      <MorePages list={requests} />
    </>
  )
}

function useColumns(): Column<WayRequest>[] {
  const { t } = useTranslation(['insights', 'requests'])
  const formats = useFormats()
  return [
    {
      key: 'number',
      title: t('column.number'),
      plain: true,
      cell: ({ id, number }) => (
        <Link to={`/requests/${id}`} className="font-medium text-accent hover:underline">
          {number}
        </Link>
      ),
    },
    {
      key: 'status',
      title: t('requests:filter.status'),
      // Whether it can still change is not told here, so nothing is said about it.
      cell: ({ status }) => <StatusBadge status={status} final />,
    },
    {
      key: 'submitted',
      title: t('requests:facts.submitted'),
      cell: ({ submittedAt }) => <time dateTime={submittedAt}>{formats.dateTime(submittedAt)}</time>,
    },
    {
      key: 'took',
      title: t('column.took'),
      cell: ({ seconds }) => <span className="tabular-nums">{formats.span(seconds)}</span>,
    },
  ]
}
