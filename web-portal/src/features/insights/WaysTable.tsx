import { Waypoints } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { PagedTable } from '@/ui/PagedTable'
import { EmptyState } from '@/ui/states'
import { useWaysInfiniteQuery, type Asked, type Way } from './api'
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
  const items = ways.currentData?.pages.flatMap((page) => page.items)
  const last = items?.at(-1)
  return (
    <>
      <p role="status" className="min-h-5 text-sm text-ink-soft">
        {items && last && t('shown', { count: items.length, share: formats.percent(last.cumulativeShare) })}
        {!items && ways.isFetching && t('shell:state.loading')}
      </p>
      <PagedTable
        list={ways}
        caption={t('title')}
        columns={columns}
        keyOf={({ id }) => id}
        waiting={8}
        empty={
          <Card>
            <EmptyState
              icon={<Waypoints size={22} />}
              title={t('empty.title')}
              action={onWiden && <Button onClick={onWiden}>{t('empty.widen')}</Button>}
            >
              {t('empty.detail')}
            </EmptyState>
          </Card>
        }
      />
    </>
  )
}
