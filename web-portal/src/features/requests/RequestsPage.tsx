import { FileText, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAllowed } from '@/policies'
import { Button, ButtonLink } from '@/ui/Button'
import { Card, Page } from '@/ui/Page'
import { EmptyState, ErrorState } from '@/ui/states'
import { useRequestPagesInfiniteQuery } from './api'
import { FilterBar } from './FilterBar'
import { useFilters } from './filters'
import { RequestList } from './RequestList'
import { RequestListSkeleton } from './RequestListSkeleton'
import { useShortcuts } from './shortcuts'

/** One's own requests; all of them for those who look after all. */
export default function RequestsPage() {
  const { t } = useTranslation('requests')
  const allowed = useAllowed()
  const navigate = useNavigate()
  const [filters, setFilters] = useFilters()
  const pages = useRequestPagesInfiniteQuery(filters, {
    // Somebody decides meanwhile: what is shown after looking elsewhere is as it is then.
    refetchOnMountOrArgChange: 30,
    refetchOnFocus: true,
    refetchOnReconnect: true,
  })
  const mine = allowed('requests:submit')
  useShortcuts(mine ? { n: () => void navigate('/requests/new') } : {})

  const filtered = filters.status !== undefined || filters.final !== undefined
  const items = pages.currentData?.pages.flatMap((page) => page.items)
  return (
    <Page
      title={mine ? t('list.mine') : t('list.all')}
      lead={mine ? t('list.mineLead') : t('list.allLead')}
      actions={
        mine && (
          <ButtonLink to="/requests/new" look="primary" aria-keyshortcuts="n">
            <Plus size={16} aria-hidden />
            {t('list.new')}
          </ButtonLink>
        )
      }
    >
      <FilterBar filters={filters} onChange={setFilters} />
      <Card>
        {!items ? (
          pages.isError && !pages.isFetching ? (
            <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
          ) : (
            <RequestListSkeleton />
          )
        ) : items.length > 0 ? (
          <RequestList
            items={items}
            hasMore={pages.hasNextPage}
            isLoadingMore={pages.isFetchingNextPage}
            error={pages.isFetchNextPageError ? pages.error : undefined}
            onMore={() => void pages.fetchNextPage()}
          />
        ) : (
          <EmptyState
            icon={<FileText size={22} />}
            title={filtered ? t('list.noneFiltered') : t('list.none')}
            action={
              filtered ? (
                <Button onClick={() => setFilters({})}>{t('list.clearFilters')}</Button>
              ) : (
                mine && (
                  <ButtonLink to="/requests/new" look="primary">
                    {t('list.new')}
                  </ButtonLink>
                )
              )
            }
          >
            {filtered ? t('list.noneFilteredDetail') : mine ? t('list.noneDetail') : undefined}
          </EmptyState>
        )}
      </Card>
      {items && items.length > 1 && (
        <p className="hidden text-xs text-ink-faint md:block">
          {mine ? t('list.keysWithNew') : t('list.keys')}
        </p>
      )}
    </Page>
  )
}
