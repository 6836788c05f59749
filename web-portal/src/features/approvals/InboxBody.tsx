import { FilterX } from 'lucide-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { EmptyState, ErrorState } from '@/ui/states'
import { AllDone } from './AllDone'
import { narrowings, type InboxFilter } from './filter'
import type { RowActions } from './InboxItem'
import { InboxList } from './InboxList'
import { InboxSkeleton } from './InboxSkeleton'
import type { InboxRow } from './row'
import type { useInbox } from './useInbox'
import type { Place } from './usePlace'

/** The list, or why there is none. */
export function InboxBody({
  inbox,
  filter,
  place,
  onEverything,
  ...rest
}: {
  inbox: ReturnType<typeof useInbox>
  filter: InboxFilter
  place: Place
  onEverything: () => void
  categoryName: (id: string) => string | undefined
  onBehalfOf: (row: InboxRow) => string | undefined
  isTicked: (id: string) => boolean
  actions: RowActions
}) {
  const { t } = useTranslation('approvals')
  const { loadMore } = inbox
  const more = useCallback(() => void loadMore(), [loadMore])
  if (inbox.error) {
    return <ErrorState error={inbox.error} onRetry={() => void inbox.retry()} />
  }
  if (!inbox.rows) {
    return <InboxSkeleton />
  }
  if (inbox.rows.length === 0 && !inbox.hasMore) {
    return narrowings(filter) > 0 ? (
      <EmptyState
        icon={<FilterX size={22} />}
        title={t('inbox.noneLikeThis')}
        action={<Button onClick={onEverything}>{t('filter.everything')}</Button>}
      >
        {t('inbox.noneLikeThisDetail')}
      </EmptyState>
    ) : (
      <AllDone />
    )
  }
  return (
    <InboxList
      {...rest}
      rows={inbox.rows}
      activeIndex={place.index}
      moves={place.moves}
      hasMore={inbox.hasMore}
      moreFailed={inbox.moreFailed}
      onMore={more}
    />
  )
}
