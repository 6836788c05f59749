import { useTranslation } from 'react-i18next'
import { AttachmentRow, attachmentsOf } from '@/features/attachment'
import { useFetched } from '@/features/online'
import { ErrorState, Loading } from '@/ui/states'
import { Text } from '@/ui/Text'

/** The files of a request. They stay with the server, and are seen while it can be reached. */
export function Attachments({ requestId }: { requestId: string }) {
  const { t } = useTranslation('request')
  const { data, refusal, again } = useFetched(`attachments:${requestId}`, attachmentsOf(requestId))
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
    data.map((file) => <AttachmentRow key={file.id} file={file} />)
  )
}
