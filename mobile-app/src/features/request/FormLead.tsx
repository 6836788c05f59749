import Trash2 from 'lucide-react-native/icons/trash'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { useFormats, useMinute } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Text } from '@/ui/Text'
import type { Start } from './useStart'

/** Where what is in the form comes from, and a way to begin with nothing. */
export function FormLead({
  start,
  correcting,
  onDiscard,
}: {
  start: Start
  correcting: boolean
  onDiscard: () => void
}) {
  const { t } = useTranslation('request')
  const formats = useFormats()
  const minute = useMinute()
  const { replaces, draftOf } = start
  return (
    <>
      {correcting && <Text look="small">{t('form.leadCorrect')}</Text>}
      {replaces && <Text look="small">{t('form.leadCopy', { number: replaces })}</Text>}
      {draftOf && (
        <View
          role="status"
          className="flex-row items-center justify-between gap-3 rounded-xl bg-accent-soft pe-1 ps-3"
        >
          <Text className="shrink py-2 text-sm">
            {t('draft.restored', { when: formats.moment(draftOf, minute) })}
          </Text>
          <Button look="quiet" icon={Trash2} className="px-3" onPress={onDiscard}>
            {t('draft.discard')}
          </Button>
        </View>
      )}
    </>
  )
}
