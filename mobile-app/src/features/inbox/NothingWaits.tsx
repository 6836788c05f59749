import { useNavigation } from '@react-navigation/native'
import CircleCheckBig from 'lucide-react-native/icons/circle-check-big'
import CloudDownload from 'lucide-react-native/icons/cloud-download'
import SearchX from 'lucide-react-native/icons/search-x'
import { useTranslation } from 'react-i18next'
import { useSync } from '@/features/sync'
import { useLocal } from '@/features/sync'
import { syncState } from '@/database/schema'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/states'

/** Why the list is empty: nothing fits, nothing has been fetched yet, or all is done. */
export function NothingWaits({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation(['inbox', 'shell'])
  const { navigate } = useNavigation()
  const { running, online } = useSync()
  const fetched = useLocal('fetched', (database) => database.select().from(syncState).all()).some(
    ({ key }) => key === 'approvals:last-sync',
  )
  if (narrowed) {
    return (
      <EmptyState icon={SearchX} title={t('noneLikeThis')}>
        {t('noneLikeThisDetail')}
      </EmptyState>
    )
  }
  if (!fetched) {
    return (
      <EmptyState icon={CloudDownload} title={t('first')}>
        {online || running ? undefined : t('firstOffline')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={CircleCheckBig}
      title={t('done.title')}
      action={
        <Button onPress={() => navigate('Tabs', { screen: 'Decisions' })}>{t('shell:tab.decisions')}</Button>
      }
    >
      {t('done.lead')}
    </EmptyState>
  )
}
