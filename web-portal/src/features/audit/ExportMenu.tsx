import { Download, FileJson, FileSpreadsheet, Workflow } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Menu, MenuItem } from '@/ui/Menu'
import { useExport } from '@/ui/useExport'
import { queryOf, type EntryFilter } from './filter'

/** The log as files: what the filters find as a table, events for process mining, and all of it for the offline verifier. */
export function ExportMenu({ filter, filtered }: { filter: EntryFilter; filtered: boolean }) {
  const { t } = useTranslation(['audit', 'shell'])
  const { fetchFile, progress } = useExport()
  const fetchPart = (path: string, name: string) => void fetchFile(`/api/v1/audit/export/${path}`, name)

  if (progress) {
    return progress
  }
  const { from, until, timeZone } = filter
  return (
    <Menu
      label={t('shell:export.title')}
      className="inline-flex min-h-9 items-center gap-2 rounded-lg border border-line bg-surface px-3 py-1.5 text-sm font-medium hover:bg-sunken"
      trigger={
        <>
          <Download size={16} aria-hidden />
          {t('shell:export.title')}
        </>
      }
    >
      <MenuItem onSelect={() => fetchPart(`entries.csv?${queryOf(filter)}`, 'audit-entries.csv')}>
        <FileSpreadsheet size={16} aria-hidden />
        {t(filtered ? 'export.filtered' : 'export.entries')}
      </MenuItem>
      <MenuItem
        onSelect={() => fetchPart(`event-log.csv?${queryOf({ from, until, timeZone })}`, 'event-log.csv')}
      >
        <Workflow size={16} aria-hidden />
        {t('export.eventLog')}
      </MenuItem>
      <MenuItem onSelect={() => fetchPart('log.jsonl', 'audit-log.jsonl')}>
        <FileJson size={16} aria-hidden />
        {t('export.log')}
      </MenuItem>
    </Menu>
  )
}
