import Undo2 from 'lucide-react-native/icons/undo-2'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { type Entry, usePerson } from '@/features/sync'
import { useFormats, useMinute } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Text } from '@/ui/Text'
import { useToast } from '@/ui/Toasts'
import { wantedIn } from './words'

/** One thing that is still to be sent. While it has never left the device it can be taken back. */
export function WaitingCard({ entry }: { entry: Entry }) {
  const { t } = useTranslation('outbox')
  const formats = useFormats()
  const minute = useMinute()
  const { actions } = usePerson()
  const tell = useToast()
  const what = wantedIn(t, entry)
  return (
    <Card>
      <Text look="strong">{what}</Text>
      <Text look="small">
        {[
          t('since', { when: formats.moment(entry.queuedAt, minute) }),
          entry.attempts === 0 ? t('untried') : t('tried', { count: entry.attempts }),
        ].join(' · ')}
      </Text>
      {entry.attempts === 0 ? (
        <View className="flex-row">
          <Button
            icon={Undo2}
            aria-label={t('takeBackOf', { what })}
            onPress={() => {
              if (!actions.takeBack(entry)) {
                tell({ text: t('onItsWay'), tone: 'bad' })
              }
            }}
          >
            {t('takeBack')}
          </Button>
        </View>
      ) : (
        <Text look="faint">{t('onItsWay')}</Text>
      )}
    </Card>
  )
}
