import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/Button'
import { FilePicker } from './FilePicker'
import { useFileSize } from './fileSize'

/** The files that will be sent once there is a request to attach them to. */
export function ChosenFiles({ files, onChange }: { files: File[]; onChange: (files: File[]) => void }) {
  const { t } = useTranslation('requests')
  const size = useFileSize()
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 flex w-full items-baseline justify-between gap-2 text-sm font-medium">
        {t('files.title')}
        <span className="text-xs font-normal text-ink-faint">{t('files.notInDraft')}</span>
      </legend>
      <FilePicker taken={files.length} onPick={(more) => onChange([...files, ...more])} />
      {files.length > 0 && (
        <ul aria-label={t('files.chosen')} className="flex flex-col gap-1">
          {files.map((file, at) => (
            <li key={at} className="flex items-center gap-2 rounded-lg bg-sunken ps-3 text-sm">
              <bdi className="min-w-0 flex-1 truncate">{file.name}</bdi>
              <span className="text-xs whitespace-nowrap text-ink-faint">{size(file.size)}</span>
              <IconButton
                label={t('files.remove', { name: file.name })}
                onClick={() => onChange(files.filter((_, other) => other !== at))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
