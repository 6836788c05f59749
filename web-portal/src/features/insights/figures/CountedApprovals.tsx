import { useTranslation } from 'react-i18next'
import type { CountedApproval } from '@/api/generated/athena'
import { StatusBadge } from '@/features/requests'
import { useFormats } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import type { Column } from '@/ui/DataTable'
import { PagedTable } from '@/ui/PagedTable'
import { useRequestColumns } from '../useRequestColumns'
import { useCountedApprovalsInfiniteQuery } from './api'
import type { Asked } from './asked'
import type { List } from './list'

/** The approvals that a number counts. */
export function CountedApprovals({ list, asked, title }: { list: List; asked: Asked; title: string }) {
  const { t } = useTranslation('insights')
  const approvals = useCountedApprovalsInfiniteQuery({ list, asked }, { refetchOnMountOrArgChange: 30 })
  return (
    <PagedTable
      list={approvals}
      caption={title}
      columns={useColumns()}
      keyOf={({ id }) => id}
      empty={<p className="text-sm text-ink-soft">{t('figures.list.empty')}</p>}
    />
  )
}

function useColumns(): Column<CountedApproval>[] {
  const { t } = useTranslation(['insights', 'requests'])
  const formats = useFormats()
  const shared = useRequestColumns()
  return [
    shared.number(({ requestId }) => requestId),
    {
      key: 'level',
      title: t('figures.by.LEVEL'),
      cell: ({ level, levelName }) => (levelName === level ? level : `${level} · ${levelName}`),
    },
    shared.about,
    {
      key: 'outcome',
      title: t('requests:filter.status'),
      cell: ({ outcome, closedAt, late, rolledBack }) => (
        <span className="flex flex-wrap gap-1">
          {outcome && <StatusBadge status={outcome} final />}
          {!outcome && <Badge>{t(closedAt ? 'requests:status.WITHDRAWN' : 'figures.open')}</Badge>}
          {late && <Badge tone="warn">{t('figures.measure.late')}</Badge>}
          {rolledBack && <Badge>{t('figures.measure.rolledBack')}</Badge>}
        </span>
      ),
    },
    {
      key: 'opened',
      title: t('figures.opened'),
      cell: ({ openedAt }) => <time dateTime={openedAt}>{formats.dateTime(openedAt)}</time>,
    },
    shared.took,
  ]
}
