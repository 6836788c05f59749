import { Paperclip, TriangleAlert } from 'lucide-react'
import { useId, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { classes } from '@/ui/classes'
import { useFileSize } from './fileSize'
import { ACCEPTED, faultOfFile, LARGEST_FILE, MOST_FILES, type FileFault } from './files'

/** Takes files that are dropped or chosen, and says which it does not take and why. */
export function FilePicker({ taken, onPick }: { taken: number; onPick: (files: File[]) => void }) {
  const { t } = useTranslation('requests')
  const size = useFileSize()
  const formats = useFormats()
  const id = useId()
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<{ name: string; fault: FileFault | 'many' }[]>([])

  const pick = (files: File[]) => {
    const good: File[] = []
    const bad: typeof refused = []
    for (const file of files) {
      const fault = taken + good.length >= MOST_FILES ? 'many' : faultOfFile(file)
      if (fault) {
        bad.push({ name: file.name, fault })
      } else {
        good.push(file)
      }
    }
    setRefused(bad)
    if (good.length > 0) {
      onPick(good)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    pick([...event.dataTransfer.files])
  }

  return (
    <div className="flex flex-col gap-2">
      <label
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classes(
          'flex cursor-pointer flex-col items-center gap-1 rounded-lg border border-dashed px-4 py-5 text-center text-sm text-ink-soft transition-colors hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent',
          over ? 'border-accent bg-accent-soft' : 'border-line-strong',
        )}
      >
        <input
          type="file"
          multiple
          accept={ACCEPTED}
          aria-describedby={id}
          className="sr-only"
          onChange={(event) => {
            pick([...(event.target.files ?? [])])
            // The same file can be chosen again after it was removed.
            event.target.value = ''
          }}
        />
        <span className="flex items-center gap-2 font-medium text-ink">
          <Paperclip size={16} aria-hidden />
          {t('files.pick')}
        </span>
        <span id={id} className="text-xs text-ink-faint">
          {t('files.limits', { size: size(LARGEST_FILE), most: formats.number(MOST_FILES) })}
        </span>
      </label>
      <div role="alert">
        {refused.map(({ name, fault }, at) => (
          <p key={at} className="flex items-start gap-2 text-xs text-bad">
            <TriangleAlert size={14} aria-hidden className="mt-0.5 shrink-0" />
            <span className="wrap-anywhere">
              {t(`files.fault.${fault}`, { name, size: size(LARGEST_FILE) })}
            </span>
          </p>
        ))}
      </div>
    </div>
  )
}
