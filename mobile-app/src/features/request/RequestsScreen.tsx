import { FileText } from 'lucide-react-native'
import { useTranslation } from 'react-i18next'
import { Screen } from '@/ui/Screen'
import { EmptyState } from '@/ui/states'

/** Stands in the place of the requests of a sales employee. */
export function RequestsScreen() {
  const { t } = useTranslation()
  return (
    <Screen title={t('tab.requests')}>
      <EmptyState icon={FileText} title={t('noRequests.title')}>
        {t('noRequests.detail')}
      </EmptyState>
    </Screen>
  )
}
