import Check from 'lucide-react-native/icons/check'
import X from 'lucide-react-native/icons/x'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { Action } from '@/features/decision'
import { Button } from '@/ui/Button'
import { Text } from '@/ui/Text'
import { MOST } from './useSelection'

/** What is done with all that are selected. */
export function SelectionBar({
  count,
  onAll,
  onDecide,
}: {
  count: number
  onAll: () => void
  onDecide: (action: Action) => void
}) {
  const { t } = useTranslation(['inbox', 'decision'])
  return (
    <View className="gap-2 border-t border-line bg-raised px-4 py-3">
      <View className="flex-row items-center justify-between gap-2">
        <Text look="strong" aria-live="polite">
          {t('select.count', { count })}
        </Text>
        <Button look="quiet" onPress={onAll}>
          {t('select.all')}
        </Button>
      </View>
      {count >= MOST && <Text look="small">{t('select.tooMany')}</Text>}
      <View className="flex-row gap-2">
        <Button
          look="danger"
          icon={X}
          disabled={count === 0}
          className="grow basis-0"
          onPress={() => onDecide('REJECT')}
        >
          {count === 0 ? t('decision:reject') : t('decision:bulk.reject', { count })}
        </Button>
        <Button
          look="primary"
          icon={Check}
          disabled={count === 0}
          className="grow basis-0"
          onPress={() => onDecide('APPROVE')}
        >
          {count === 0 ? t('decision:approve') : t('decision:bulk.approve', { count })}
        </Button>
      </View>
    </View>
  )
}
