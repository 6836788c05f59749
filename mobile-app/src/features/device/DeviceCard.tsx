import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { OwnDevice } from '@/api/types'
import { refusalOf } from '@/features/online'
import { usePerson } from '@/features/sync'
import { useFormats } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Confirm } from '@/ui/Confirm'
import { Text } from '@/ui/Text'
import { useToast } from '@/ui/Toasts'

export function DeviceCard({ device, onRemoved }: { device: OwnDevice; onRemoved: () => void }) {
  const { t } = useTranslation('device')
  const formats = useFormats()
  const [removing, setRemoving] = useState(false)
  const name = device.name ?? t(`platform.${device.platform}`)
  return (
    <Card>
      <View className="flex-row items-center justify-between gap-3">
        <Text look="strong" className="shrink">
          {name}
        </Text>
        {device.current && <Badge tone="accent">{t('current')}</Badge>}
      </View>
      <Text look="small">{t('used', { when: formats.dateTime(device.lastUsedAt) })}</Text>
      <Text look="small">{t(device.keyState === 'PROVEN' ? 'signs' : 'signsNothing')}</Text>
      {!device.current && (
        <View className="flex-row">
          <Button look="danger" aria-label={t('removeOf', { name })} onPress={() => setRemoving(true)}>
            {t('remove')}
          </Button>
        </View>
      )}
      {removing && (
        <Remove id={device.id} name={name} onRemoved={onRemoved} onClose={() => setRemoving(false)} />
      )}
    </Card>
  )
}

function Remove({
  id,
  name,
  onRemoved,
  onClose,
}: {
  id: string
  name: string
  onRemoved: () => void
  onClose: () => void
}) {
  const { t } = useTranslation(['device', 'shell'])
  const { http } = usePerson()
  const tell = useToast()
  const [busy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    try {
      await http.delete(`/api/v1/devices/${id}`)
      tell({ text: t('removed', { name }) })
      onRemoved()
    } catch (error) {
      const { why, detail } = refusalOf(error)
      tell({
        text: detail || t(why === 'offline' ? 'shell:error.offline' : 'shell:error.unexpected'),
        tone: 'bad',
      })
    }
    onClose()
  }
  return (
    <Confirm
      title={t('removeTitle', { name })}
      detail={t('removeDetail')}
      action={t('remove')}
      dangerous
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    />
  )
}
