import { Download, FileJson, FileSpreadsheet, Workflow } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Menu, MenuItem } from '@/ui/Menu'
import { useToast } from '@/ui/Toasts'
import { chooseFile, download, DownloadFailed } from './download'
import { queryOf, type EntryFilter } from './filter'

const KB = 1_000

/** The log as files: what the filters find as a table, events for process mining, and all of it for the offline verifier. */
export function ExportMenu({ filter, filtered }: { filter: EntryFilter; filtered: boolean }) {
  const { t } = useTranslation(['audit', 'shell'])
  const formats = useFormats()
  const tell = useToast()
  const [bytes, setBytes] = useState<number>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const fetchFile = async (path: string, name: string) => {
    const abort = new AbortController()
    try {
      const file = await chooseFile(name)
      running.current = abort
      setBytes(0)
      await download(`/api/v1/audit/export/${path}`, name, file, setBytes, abort.signal)
      tell({ text: t('export.done', { name }), tone: 'good' })
    } catch (error) {
      // Closing the question where to put it is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        const refused = error instanceof DownloadFailed && error.status === 429
        tell({ text: t(refused ? 'export.later' : 'export.failed'), tone: 'bad' })
      }
    } finally {
      running.current = undefined
      setBytes(undefined)
    }
  }

  if (bytes !== undefined) {
    return (
      <span role="status" className="flex items-center gap-2 text-sm text-ink-soft">
        {t('export.running', { size: formats.number(Math.round(bytes / KB)) })}
        <Button onClick={() => running.current?.abort()}>{t('shell:action.cancel')}</Button>
      </span>
    )
  }
  const { from, until, timeZone } = filter
  return (
    <Menu
      label={t('export.title')}
      className="inline-flex min-h-9 items-center gap-2 rounded-lg border border-line bg-surface px-3 py-1.5 text-sm font-medium hover:bg-sunken"
      trigger={
        <>
          <Download size={16} aria-hidden />
          {t('export.title')}
        </>
      }
    >
      <MenuItem onSelect={() => void fetchFile(`entries.csv?${queryOf(filter)}`, 'audit-entries.csv')}>
        <FileSpreadsheet size={16} aria-hidden />
        {t(filtered ? 'export.filtered' : 'export.entries')}
      </MenuItem>
      <MenuItem
        onSelect={() =>
          void fetchFile(`event-log.csv?${queryOf({ from, until, timeZone })}`, 'event-log.csv')
        }
      >
        <Workflow size={16} aria-hidden />
        {t('export.eventLog')}
      </MenuItem>
      <MenuItem onSelect={() => void fetchFile('log.jsonl', 'audit-log.jsonl')}>
        <FileJson size={16} aria-hidden />
        {t('export.log')}
      </MenuItem>
    </Menu>
  )
}
