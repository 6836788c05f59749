import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseFile, download, DownloadFailed } from '@/api/download'
import { useFormats } from '@/i18n/formats'
import { Button } from './Button'
import { useToast } from './Toasts'

const KB = 1_000
/** Others export already: too often, or too many at once. */
const BUSY = [429, 503]

interface Export {
  fetchFile: (url: string, name: string) => Promise<void>
  /** How far it is, and a way to end it; it stands where it was begun. */
  progress: ReactNode
}

/** Fetches one export at a time, and tells what became of it. */
export function useExport(): Export {
  const { t } = useTranslation()
  const formats = useFormats()
  const tell = useToast()
  const [bytes, setBytes] = useState<number>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const fetchFile = async (url: string, name: string) => {
    const abort = new AbortController()
    try {
      const file = await chooseFile(name)
      running.current = abort
      setBytes(0)
      await download(url, name, file, setBytes, abort.signal)
      tell({ text: t('export.done', { name }), tone: 'good' })
    } catch (error) {
      // Closing the question where to put it is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        const refused = error instanceof DownloadFailed && BUSY.includes(error.status)
        tell({ text: t(refused ? 'export.later' : 'export.failed'), tone: 'bad' })
      }
    } finally {
      running.current = undefined
      setBytes(undefined)
    }
  }

  const progress = bytes !== undefined && (
    <span role="status" className="flex items-center gap-2 text-sm text-ink-soft">
      {t('export.running', { size: formats.number(Math.round(bytes / KB)) })}
      <Button onClick={() => running.current?.abort()}>{t('action.cancel')}</Button>
    </span>
  )
  return { fetchFile, progress }
}
