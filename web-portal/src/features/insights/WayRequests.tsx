import { useTranslation } from 'react-i18next'
import { StatusBadge } from '@/features/requests'
import type { Column } from '@/ui/DataTable'
import { PagedTable } from '@/ui/PagedTable'
import { useWayRequestsInfiniteQuery, type Asked, type WayRequest } from './api'
import { useRequestColumns } from './useRequestColumns'

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
  const shared = useRequestColumns()
  return [
    shared.number(({ id }) => id),
    {
      key: 'status',
      title: t('requests:filter.status'),
      // Whether it can still change is not told here, so nothing is said about it.
      cell: ({ status }) => <StatusBadge status={status} final />,
    },
    shared.submitted,
    shared.took,
  ]
}
