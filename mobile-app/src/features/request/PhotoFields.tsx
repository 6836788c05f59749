import Camera from 'lucide-react-native/icons/camera'
import ImagePlus from 'lucide-react-native/icons/image-plus'
import X from 'lucide-react-native/icons/x'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Image, View } from 'react-native'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { Text } from '@/ui/Text'
import { addressOf, CameraDenied, MOST_PHOTOS, type Photo, type Source, takePhotos } from './photos'

/** Photos of offers and receipts. They are sent after the request, also when that is much later. */
export function PhotoFields({
  photos,
  onChange,
}: {
  photos: Photo[]
  onChange: (change: (before: Photo[]) => Photo[]) => void
}) {
  const { t } = useTranslation('request')
  const formats = useFormats()
  const [busy, setBusy] = useState<Source>()
  const [wrong, setWrong] = useState<'denied' | 'failed'>()
  const take = (source: Source) => {
    setBusy(source)
    setWrong(undefined)
    takePhotos(source, MOST_PHOTOS - photos.length)
      .then((taken) => onChange((before) => [...before, ...taken].slice(0, MOST_PHOTOS)))
      .catch((error: unknown) => setWrong(error instanceof CameraDenied ? 'denied' : 'failed'))
      .finally(() => setBusy(undefined))
  }
  const full = photos.length >= MOST_PHOTOS
  return (
    <View className="gap-2">
      <Text look="strong" className="text-sm">
        {t('photos.title')}
      </Text>
      {photos.length > 0 && (
        <View className="flex-row flex-wrap gap-3">
          {photos.map((photo, index) => {
            const number = formats.number(index + 1)
            return (
              <View key={index} className="flex-row items-start">
                <Image
                  source={{ uri: addressOf(photo) }}
                  accessibilityLabel={t('photos.photo', { number })}
                  style={{ width: 72, height: 72, borderRadius: 12 }}
                />
                <IconButton
                  icon={X}
                  label={t('photos.remove', { number })}
                  onPress={() => onChange((before) => before.filter((_, at) => at !== index))}
                />
              </View>
            )
          })}
        </View>
      )}
      <View className="flex-row flex-wrap gap-2">
        <Button
          icon={Camera}
          className="grow"
          busy={busy === 'camera'}
          disabled={full || busy !== undefined}
          onPress={() => take('camera')}
        >
          {t('photos.camera')}
        </Button>
        <Button
          icon={ImagePlus}
          className="grow"
          busy={busy === 'library'}
          disabled={full || busy !== undefined}
          onPress={() => take('library')}
        >
          {t('photos.library')}
        </Button>
      </View>
      {wrong ? (
        <Text role="alert" aria-live="polite" className="text-xs font-medium text-bad">
          {t(`photos.${wrong}`)}
        </Text>
      ) : (
        <Text className="text-xs text-ink-faint">
          {t('photos.hint', { most: formats.number(MOST_PHOTOS) })}
        </Text>
      )}
    </View>
  )
}
