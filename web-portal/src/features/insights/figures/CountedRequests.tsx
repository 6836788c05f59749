import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CountedRequest } from '@/api/generated/athena'
import { StatusBadge } from '@/features/requests'
import { useFormats } from '@/i18n/formats'
import type { Column } from '@/ui/DataTable'
import { Money } from '@/ui/Money'
import { PagedTable } from '@/ui/PagedTable'
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
  const formats = useFormats()
  return [
    {
      key: 'number',
      title: t('column.number'),
      plain: true,
      cell: ({ id, number }) => (
        <Link to={`/requests/${id}`} className="font-medium whitespace-nowrap text-accent hover:underline">
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
      key: 'about',
      title: t('requests:facts.category'),
      cell: ({ region, category }) => `${category} · ${region}`,
    },
    {
      key: 'submitted',
      title: t('requests:facts.submitted'),
      cell: ({ submittedAt }) => <time dateTime={submittedAt}>{formats.dateTime(submittedAt)}</time>,
    },
    {
      key: 'took',
      title: t('column.took'),
      className: 'md:text-end',
      cell: ({ seconds }) => (
        <span className="whitespace-nowrap tabular">{seconds == null ? '–' : formats.span(seconds)}</span>
      ),
    },
    {
      key: 'asked',
      title: t('figures.measure.asked'),
      className: 'md:text-end',
      cell: ({ asked, currency }) => <Money amount={asked} currency={currency} />,
    },
  ]
}
