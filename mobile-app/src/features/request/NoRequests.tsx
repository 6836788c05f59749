import CloudDownload from 'lucide-react-native/icons/cloud-download'
import FileText from 'lucide-react-native/icons/file-text'
import SearchX from 'lucide-react-native/icons/search-x'
import { useTranslation } from 'react-i18next'
import { eq } from 'drizzle-orm'
import { syncState } from '@/database/schema'
import { useSync } from '@/features/sync'
import { useLocal } from '@/features/sync'
import { Button } from '@/ui/Button'
import { EmptyState, ErrorState } from '@/ui/states'

/** Why the list is empty: nothing fits, nothing has been fetched (and why not), or nothing was asked for yet. */
export function NoRequests({ onShowAll }: { onShowAll?: (() => void) | undefined }) {
  const { t } = useTranslation('request')
  const { online, running, last, now } = useSync()
  const fetched = useLocal('requests:fetched', (database) =>
    Boolean(database.select().from(syncState).where(eq(syncState.key, 'requests:last-sync')).get()),
  )
  if (onShowAll) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('list.noneFiltered')}
        action={<Button onPress={onShowAll}>{t('list.clearFilters')}</Button>}
      >
        {t('list.noneFilteredDetail')}
      </EmptyState>
    )
  }
  if (!fetched && online && !running && (last?.round === 'failed' || last?.round === 'unreachable')) {
    return <ErrorState why={last.round === 'failed' ? 'unexpected' : 'offline'} onRetry={now} />
  }
  if (!fetched) {
    return (
      <EmptyState icon={CloudDownload} title={t('list.first')}>
        {online || running ? undefined : t('list.firstOffline')}
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={FileText} title={t('list.none')}>
      {t('list.noneDetail')}
    </EmptyState>
  )
}
