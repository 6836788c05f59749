import BellRing from 'lucide-react-native/icons/bell-ring'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { kept } from '@/i18n/kept'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { Text } from '@/ui/Text'
import { usePermission } from './usePermission'

const NO = 'no'

/** Asks once whether this phone may tell what waits, where it is plain what for; the platform itself can be asked only once. */
export function AskForPush({ onAllowed }: { onAllowed: () => void }) {
  const { t } = useTranslation('push')
  const { permission, allow } = usePermission()
  const [declined, setDeclined] = useState(() => kept.read('push') === NO)
  if (permission !== 'askable' || declined) {
    return null
  }
  return (
    <View className="mx-4 mb-3 gap-3 rounded-xl bg-accent-soft p-4">
      <View className="flex-row items-center gap-3">
        <Icon icon={BellRing} colour="accent" size={20} />
        <Text className="shrink">{t('ask')}</Text>
      </View>
      <View className="flex-row flex-wrap justify-end gap-2">
        <Button
          look="quiet"
          onPress={() => {
            kept.write('push', NO)
            setDeclined(true)
          }}
        >
          {t('notNow')}
        </Button>
        <Button look="primary" onPress={() => void allow().then(onAllowed)}>
          {t('allow.askable')}
        </Button>
      </View>
    </View>
  )
}
