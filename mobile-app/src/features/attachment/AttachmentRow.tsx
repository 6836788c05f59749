import Download from 'lucide-react-native/icons/download'
import FileText from 'lucide-react-native/icons/file-text'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { AttachmentView } from '@/api/types'
import { usePerson } from '@/features/sync'
import { Icon } from '@/ui/Icon'
import { IconButton } from '@/ui/IconButton'
import { Text } from '@/ui/Text'
import { useToast } from '@/ui/Toasts'
import { openFile } from './openFile'

export function AttachmentRow({ file }: { file: AttachmentView }) {
  const { t } = useTranslation('request')
  const { http } = usePerson()
  const tell = useToast()
  const [busy, setBusy] = useState(false)
  const open = () => {
    setBusy(true)
    openFile(http, file)
      .catch(() => tell({ text: t('files.downloadFailed'), tone: 'bad' }))
      .finally(() => setBusy(false))
  }
  return (
    <View className="flex-row items-center gap-3">
      <Icon icon={FileText} />
      <Text className="shrink grow text-sm">{file.fileName}</Text>
      <IconButton
        label={t('files.download', { name: file.fileName })}
        icon={Download}
        disabled={busy}
        onPress={open}
      />
    </View>
  )
}
