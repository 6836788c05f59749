import { RefreshCw, ScrollText } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '@/api/people'
import { useMe } from '@/policies'
import { Button, IconButton } from '@/ui/Button'
import { classes } from '@/ui/classes'
import { EndlessList } from '@/ui/EndlessList'
import { Card, Page } from '@/ui/Page'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { useAddress } from '@/ui/useAddress'
import { peopleIn, useAuditEntriesInfiniteQuery } from './entries'
import { EntryDialog } from './EntryDialog'
import { EntryRow, ROW_REM } from './EntryRow'
import { ExportMenu } from './ExportMenu'
import { filterOf, FILTERS } from './filter'
import { FilterBar } from './FilterBar'

/** Who did what, newest first; each entry can be proven to be in the log. */
export default function AuditPage() {
  const { t } = useTranslation('audit')
  const { timeZone } = useMe()
  const [parameters, set] = useAddress()
  const filter = useMemo(() => filterOf(parameters, timeZone), [parameters, timeZone])
  const entries = useAuditEntriesInfiniteQuery(filter)
  const { fetchNextPage } = entries
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage])
  const pages = entries.currentData?.pages
  const items = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages])
  // Of all that was scrolled through: a name stays known while its row may come back.
  const names = useNames(useMemo(() => items.flatMap(peopleIn), [items]))
  const filtered = FILTERS.some((name) => parameters.has(name))
  const open = parameters.get('entry')

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <IconButton label={t('refresh')} onClick={() => void entries.refetch()}>
            <RefreshCw size={16} aria-hidden className={classes(entries.isFetching && 'animate-spin')} />
          </IconButton>
          <ExportMenu filter={filter} filtered={filtered} />
        </>
      }
    >
      <FilterBar filter={filter} onChange={set} />
      <Card>
        {entries.error && items.length === 0 ? (
          <ErrorState error={entries.error} onRetry={() => void entries.refetch()} />
        ) : !pages ? (
          <div className="p-4">
            <Skeleton className="h-12" lines={8} />
          </div>
        ) : items.length === 0 ? (
          <EmptyState
            icon={<ScrollText size={22} />}
            title={t(filtered ? 'empty.filtered' : 'empty.title')}
            action={
              filtered && (
                <Button onClick={() => set(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}>
                  {t('filter.clear')}
                </Button>
              )
            }
          >
            {t(filtered ? 'empty.filteredDetail' : 'empty.detail')}
          </EmptyState>
        ) : (
          <EndlessList
            items={items}
            label={t('title')}
            rowRem={ROW_REM}
            keyOf={(entry) => entry.id}
            row={(entry) => <EntryRow entry={entry} names={names} onOpen={() => set({ entry: entry.id })} />}
            hasMore={entries.hasNextPage && !entries.isFetchNextPageError}
            loading={entries.isFetchingNextPage}
            onMore={more}
          />
        )}
        {entries.isFetchNextPageError && <ErrorState error={entries.error} onRetry={more} />}
      </Card>
      {open && <EntryDialog key={open} id={open} onClose={() => set({ entry: undefined })} />}
    </Page>
  )
}
