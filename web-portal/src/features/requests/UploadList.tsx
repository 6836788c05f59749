import { CircleAlert, CircleCheck, RotateCw, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { Button, IconButton } from '@/ui/Button'
import { useFileSize } from './fileSize'
import type { Upload } from './useUploads'

/** How far each file is. */
export function UploadList({
  uploads,
  onRetry,
  onRemove,
}: {
  uploads: Upload[]
  onRetry: (key: string) => void
  onRemove: (key: string) => void
}) {
  const { t } = useTranslation('requests')
  const formats = useFormats()
  const size = useFileSize()
  return (
    <ul className="flex flex-col gap-2">
      {uploads.map(({ key, file, state, part, reason }) => (
        <li key={key} className="rounded-lg border border-line px-3 py-2 text-sm">
          <div className="flex min-h-9 items-center gap-2">
            {state === 'sent' && <CircleCheck size={16} aria-hidden className="shrink-0 text-good" />}
            {state === 'failed' && <CircleAlert size={16} aria-hidden className="shrink-0 text-bad" />}
            <span className="min-w-0 flex-1">
              <bdi className="block truncate">{file.name}</bdi>
              <span className="text-xs text-ink-faint">
                {size(file.size)} · {t(`files.state.${state}`)}
              </span>
            </span>
            {state === 'failed' && (
              <>
                <Button onClick={() => onRetry(key)} aria-label={t('files.retryName', { name: file.name })}>
                  <RotateCw size={14} aria-hidden />
                  {t('files.retry')}
                </Button>
                <IconButton label={t('files.remove', { name: file.name })} onClick={() => onRemove(key)}>
                  <X size={14} aria-hidden />
                </IconButton>
              </>
            )}
          </div>
          {state === 'sending' && (
            <progress
              aria-label={t('files.progress', { name: file.name })}
              value={part}
              className="mt-1 block h-1.5 w-full accent-accent"
            >
              {formats.percent(part)}
            </progress>
          )}
          {state === 'failed' && (
            <p role="alert" className="mt-1 text-xs text-bad">
              {reason || t('files.lost')}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
