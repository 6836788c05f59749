import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttachmentsAttachment } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { download, DownloadFailed } from './download'
import { useFileSize } from './fileSize'

/** A file that can be had, and why not when it could not. */
export function DownloadButton({
  requestId,
  attachment,
}: {
  requestId: string
  attachment: AttachmentsAttachment
}) {
  const { t } = useTranslation('requests')
  const size = useFileSize()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const run = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      await download(requestId, attachment)
    } catch (error) {
      setFailure(error instanceof DownloadFailed && error.message ? error.message : t('files.downloadFailed'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="mt-2 flex min-w-0 flex-col items-start gap-1">
      <Button
        busy={busy}
        onClick={() => void run()}
        aria-label={t('files.download', { name: attachment.fileName })}
        className="max-w-full"
      >
        {!busy && <Download size={14} aria-hidden className="shrink-0" />}
        <bdi className="truncate">{attachment.fileName}</bdi>
        <span className="font-normal text-ink-faint">{size(attachment.size)}</span>
      </Button>
      {failure && (
        <p role="alert" className="text-xs text-bad">
          {failure}
        </p>
      )}
    </div>
  )
}
