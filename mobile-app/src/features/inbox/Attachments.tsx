import { Download, FileText } from 'lucide-react-native'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { AttachmentView } from '@/api/types'
import { useFetched } from '@/features/online'
import { usePerson } from '@/features/sync'
import { Icon } from '@/ui/Icon'
import { IconButton } from '@/ui/IconButton'
import { ErrorState, Loading } from '@/ui/states'
import { Text } from '@/ui/Text'
import { useToast } from '@/ui/Toasts'
import { openFile } from './openFile'

/** The files of a request. They stay with the server, and are seen while it can be reached. */
export function Attachments({ requestId }: { requestId: string }) {
  const { t } = useTranslation('inbox')
  const { data, refusal, again } = useFetched(`attachments:${requestId}`, (http, signal) =>
    http
      .get(`/api/v1/requests/${requestId}/attachments`, { signal })
      .then((answer) => (answer.data as { items: AttachmentView[] }).items),
  )
  if (refusal?.why === 'offline') {
    return <Text look="small">{t('files.offline')}</Text>
  }
  if (refusal) {
    return <ErrorState why={refusal.why} detail={refusal.detail} onRetry={again} />
  }
  if (!data) {
    return <Loading />
  }
  return data.length === 0 ? (
    <Text look="small">{t('files.none')}</Text>
  ) : (
    data.map((file) => <Attachment key={file.id} file={file} />)
  )
}

function Attachment({ file }: { file: AttachmentView }) {
  const { t } = useTranslation('inbox')
  const { http } = usePerson()
  const tell = useToast()
  const [busy, setBusy] = useState(false)
  const open = () => {
    setBusy(true)
    openFile(http, file)
      .catch(() => tell({ text: t('files.failed'), tone: 'bad' }))
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
