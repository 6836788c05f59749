import { useTranslation } from 'react-i18next'
import type { CallError } from '@/api/problem'
import { Button } from './Button'
import { ErrorState } from './states'

/** Leads on in a list that comes page by page. */
export function MorePages({
  list,
}: {
  list: {
    hasNextPage: boolean
    isFetchingNextPage: boolean
    isFetchNextPageError: boolean
    error?: CallError
    fetchNextPage: () => unknown
  }
}) {
  const { t } = useTranslation()
  const more = () => void list.fetchNextPage()
  if (list.isFetchNextPageError && !list.isFetchingNextPage) {
    return <ErrorState error={list.error} onRetry={more} />
  }
  return (
    list.hasNextPage && (
      <Button className="self-center" busy={list.isFetchingNextPage} onClick={more}>
        {t('action.loadMore')}
      </Button>
    )
  )
}
