import { useNavigation } from '@react-navigation/native'
import PencilLine from 'lucide-react-native/icons/pencil-line'
import { useTranslation } from 'react-i18next'
import { Pressable, View } from 'react-native'
import { useLocal } from '@/features/sync'
import { useFormats, useMinute } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Card } from '@/ui/Card'
import { Text } from '@/ui/Text'
import { draftsOf } from './draft'

/** What was begun and not submitted, above what was: nothing that somebody wrote is out of reach. */
export function DraftCards() {
  const { t } = useTranslation('request')
  const formats = useFormats()
  const minute = useMinute()
  const { navigate } = useNavigation()
  const drafts = useLocal('request:drafts', draftsOf)
  if (drafts.length === 0) {
    return null
  }
  return (
    <View className="gap-3 pb-3">
      {drafts.map(({ origin, title, savedAt }) => (
        <Card key={JSON.stringify(origin)} className="border-dashed border-line-strong">
          <Pressable role="link" onPress={() => navigate('NewRequest', origin)} className="gap-2">
            <Text look="strong" numberOfLines={2}>
              {title || t('draft.untitled')}
            </Text>
            <View className="flex-row items-center gap-2">
              <Badge icon={PencilLine}>{t('draft.badge')}</Badge>
              <Text look="faint" className="text-xs">
                {formats.moment(savedAt, minute)}
              </Text>
            </View>
          </Pressable>
        </Card>
      ))}
    </View>
  )
}
