import CloudUpload from 'lucide-react-native/icons/cloud-upload'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { AttachmentRow, attachmentsOf } from '@/features/attachment'
import { useFetched } from '@/features/online'
import { type EntryOf, useLocal } from '@/features/sync'
import { Icon } from '@/ui/Icon'
import { Text } from '@/ui/Text'

/** The files of a request: those that wait to be sent, and those that the server has, while it can be reached. */
export function RequestFiles({ requestId, sent }: { requestId: string; sent: boolean }) {
  const { t } = useTranslation('request')
  const waiting = useLocal(`files:${requestId}`, (_, { outbox }) =>
    outbox.of(requestId).filter((entry): entry is EntryOf<'ATTACH'> => entry.kind === 'ATTACH'),
  )
  // One that was sent is with the server now: that is asked again.
  const { data, refusal } = useFetched(
    sent ? `attachments:${requestId}:${waiting.length}` : undefined,
    attachmentsOf(requestId),
  )
  return (
    <>
      {data?.map((file) => (
        <AttachmentRow key={file.id} file={file} />
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
