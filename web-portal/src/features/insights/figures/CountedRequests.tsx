import { useTranslation } from 'react-i18next'
import type { CountedRequest } from '@/api/generated/athena'
import { StatusBadge } from '@/features/requests'
import type { Column } from '@/ui/DataTable'
import { Money } from '@/ui/Money'
import { PagedTable } from '@/ui/PagedTable'
import { useRequestColumns } from '../useRequestColumns'
import { useCountedRequestsInfiniteQuery } from './api'
import type { Asked } from './asked'
import type { List } from './list'

/** The requests that a number counts. */
export function CountedRequests({ list, asked, title }: { list: List; asked: Asked; title: string }) {
  const { t } = useTranslation('insights')
  const requests = useCountedRequestsInfiniteQuery({ list, asked }, { refetchOnMountOrArgChange: 30 })
  return (
    <PagedTable
      list={requests}
      caption={title}
      columns={useColumns()}
      keyOf={({ id }) => id}
      empty={<p className="text-sm text-ink-soft">{t('figures.list.empty')}</p>}
    />
  )
}

function useColumns(): Column<CountedRequest>[] {
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
    shared.about,
    shared.submitted,
    shared.took,
    {
      key: 'asked',
      title: t('figures.measure.asked'),
      className: 'md:text-end',
      cell: ({ asked, currency }) => <Money amount={asked} currency={currency} />,
    },
  ]
}
