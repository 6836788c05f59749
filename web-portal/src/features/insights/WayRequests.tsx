import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { StatusBadge } from '@/features/requests'
import { useFormats } from '@/i18n/formats'
import type { Column } from '@/ui/DataTable'
import { PagedTable } from '@/ui/PagedTable'
import { useWayRequestsInfiniteQuery, type Asked, type WayRequest } from './api'

/** The requests that took a way, the latest first. */
export function WayRequests({ id, asked }: { id: string; asked: Asked }) {
  const { t } = useTranslation('insights')
  const columns = useColumns()
  const requests = useWayRequestsInfiniteQuery({ ...asked, id })
  return (
    <PagedTable
      list={requests}
      caption={t('way.title')}
      columns={columns}
      keyOf={(request) => request.id}
      empty={<p className="text-sm text-ink-soft">{t('way.none')}</p>}
    />
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
