import { useTranslation } from 'react-i18next'
import { Section } from '@/ui/Page'
import { useRequestAttachmentsQuery } from './api'
import { FilePicker } from './FilePicker'
import { UploadList } from './UploadList'
import { useUploads } from './useUploads'

/** Adds files to a request that is not final. They join it for good, and the timeline tells of them. */
export function AttachFiles({ requestId }: { requestId: string }) {
  const { t } = useTranslation('requests')
  const { data: attached } = useRequestAttachmentsQuery({ id: requestId })
  const { uploads, add, retry, remove } = useUploads(requestId)
  const under = uploads.filter((upload) => upload.state !== 'sent')
  return (
    <Section title={t('files.add')}>
      <FilePicker taken={(attached?.items.length ?? 0) + under.length} onPick={add} />
      {uploads.length > 0 && <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />}
    </Section>
  )
}
