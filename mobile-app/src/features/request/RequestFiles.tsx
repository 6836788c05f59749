import { CloudUpload, Download, FileText } from 'lucide-react-native'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { AttachmentView } from '@/api/types'
import { useFetched } from '@/features/online'
import { type EntryOf, useLocal, usePerson } from '@/features/sync'
import { Icon } from '@/ui/Icon'
import { IconButton } from '@/ui/IconButton'
import { Text } from '@/ui/Text'
import { useToast } from '@/ui/Toasts'
import { openFile } from './openFile'

/** The files of a request: those that wait to be sent, and those that the server has, while it can be reached. */
export function RequestFiles({ requestId, sent }: { requestId: string; sent: boolean }) {
  const { t } = useTranslation('request')
  const waiting = useLocal(`files:${requestId}`, (_, { outbox }) =>
    outbox.of(requestId).filter((entry): entry is EntryOf<'ATTACH'> => entry.kind === 'ATTACH'),
  )
  // One that was sent is with the server now: that is asked again.
  const { data, refusal } = useFetched(
    sent ? `attachments:${requestId}:${waiting.length}` : undefined,
    (http, signal) =>
      http
        .get(`/api/v1/requests/${requestId}/attachments`, { signal })
        .then((answer) => (answer.data as { items: AttachmentView[] }).items),
  )
  return (
    <>
      {data?.map((file) => (
        <Attachment key={file.id} file={file} />
      ))}
      {waiting.map(({ id, wanted }) => (
        <View key={id} className="flex-row items-center gap-3">
          <Icon icon={CloudUpload} colour="warn" />
          <Text className="shrink text-sm">{t('files.waiting', { name: wanted.fileName })}</Text>
        </View>
      ))}
      {refusal && !data && <Text look="small">{t('files.offline')}</Text>}
      {waiting.length === 0 && (data?.length === 0 || !sent) && <Text look="small">{t('files.none')}</Text>}
    </>
  )
}

function Attachment({ file }: { file: AttachmentView }) {
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
