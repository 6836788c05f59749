import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { useExport } from '@/ui/useExport'
import type { Asked } from './api'
import { ExportDialog, type Format, type Naming } from './ExportDialog'

const FILES: Record<Format, string> = { xes: 'budget-requests.xes', ocel: 'budget-requests.jsonocel' }

/** The period as an event log, for tools of process mining. */
export function ExportButton({ asked: { from, until } }: { asked: Asked }) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const { fetchFile, progress } = useExport()
  const fetchLog = (format: Format, people: Naming) => {
    setAsking(false)
    const query = new URLSearchParams({ from, until, people })
    void fetchFile(`/api/v1/insights/exports/${format}?${query}`, FILES[format])
  }
  return (
    <>
      {progress || (
        <Button onClick={() => setAsking(true)}>
          <Download size={16} aria-hidden />
          {t('export.title')}
        </Button>
      )}
      {asking && <ExportDialog onExport={fetchLog} onClose={() => setAsking(false)} />}
    </>
  )
}
