import { Waypoints } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { DataRows, DataTable, SkeletonRows } from '@/ui/DataTable'
import { Card } from '@/ui/Page'
import { EmptyState, ErrorState } from '@/ui/states'
import { useWaysInfiniteQuery, type Asked, type Way } from './api'
import { MorePages } from '@/ui/MorePages'
import { useWaysColumns } from './waysColumns'

/** The ways, the most frequent first. */
export function WaysTable({
  asked,
  onOpen,
  onWiden,
}: {
  asked: Asked
  onOpen: (way: Way) => void
  /** Undefined when there is no more to look at. */
  onWiden: (() => void) | undefined
}) {
  const { t } = useTranslation(['insights', 'shell'])
  const formats = useFormats()
  const columns = useWaysColumns(onOpen)
  const ways = useWaysInfiniteQuery(asked, { refetchOnMountOrArgChange: 30 })
  const pages = ways.currentData?.pages
  if (!pages && ways.error && !ways.isFetching) {
    return (
      <Card>
        <ErrorState error={ways.error} onRetry={() => void ways.refetch()} />
      </Card>
    )
  }
  const items = pages?.flatMap((page) => page.items)
  const last = items?.at(-1)
  if (items && !last) {
    return (
      <Card>
        <EmptyState
          icon={<Waypoints size={22} />}
          title={t('empty.title')}
          action={onWiden && <Button onClick={onWiden}>{t('empty.widen')}</Button>}
        >
          {t('empty.detail')}
        </EmptyState>
      </Card>
    )
  }
  return (
    <>
      <p role="status" className="min-h-5 text-sm text-ink-soft">
        {items && last
          ? t('shown', { count: items.length, share: formats.percent(last.cumulativeShare) })
          : t('shell:state.loading')}
      </p>
      <DataTable caption={t('title')} columns={columns}>
        {items ? (
          <DataRows columns={columns} rows={items} keyOf={({ id }) => id} />
        ) : (
          <SkeletonRows columns={columns.length} />
        )}
      </DataTable>
      <MorePages list={ways} />
    </>
  )
}
