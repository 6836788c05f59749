import { Archive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { HistoryArchive } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import type { Column } from '@/ui/DataTable'
import { Card } from '@/ui/Page'
import { PagedTable } from '@/ui/PagedTable'
import { EmptyState } from '@/ui/states'
import { useArchivesInfiniteQuery } from './api'

const KILOBYTE = 1000

/** The files of the archive, the latest first. */
export function Archives() {
  const { t } = useTranslation('retention')
  const columns = useColumns()
  const archives = useArchivesInfiniteQuery()
  return (
    <PagedTable
      list={archives}
      caption={t('archive.title')}
      columns={columns}
      keyOf={({ id }) => id}
      waiting={2}
      empty={
        <Card>
          <EmptyState icon={<Archive size={22} />} title={t('archive.none')}>
            {t('archive.noneDetail')}
          </EmptyState>
        </Card>
      }
    />
  )
}

function useColumns(): Column<HistoryArchive>[] {
  const { t } = useTranslation('retention')
  const formats = useFormats()
  return [
    {
      key: 'file',
      title: t('archive.file'),
      plain: true,
      cell: ({ file, sha256 }) => (
        <>
          <span className="block break-all">{file}</span>
          <span className="block text-xs break-all text-ink-faint">SHA-256 {sha256}</span>
        </>
      ),
    },
    {
      key: 'requests',
      title: t('archive.requests'),
      cell: ({ requests }) => <span className="tabular-nums">{formats.number(requests)}</span>,
    },
    {
      key: 'ended',
      title: t('archive.ended'),
      cell: ({ firstEndedAt, lastEndedAt }) => `${formats.date(firstEndedAt)} – ${formats.date(lastEndedAt)}`,
    },
    {
      key: 'size',
      title: t('archive.size'),
      cell: ({ bytes }) => (
        <span className="tabular-nums">
          {t('archive.kilobytes', { size: formats.number(Math.ceil(bytes / KILOBYTE)) })}
        </span>
      ),
    },
    { key: 'at', title: t('archive.at'), cell: ({ archivedAt }) => formats.dateTime(archivedAt) },
  ]
}
