import { FileUp } from 'lucide-react'
import { useState, type ChangeEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf, type CallError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { FormProblem, Skeleton } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useAssignmentMatrixImportSheetMutation } from './api'
import { SheetLines } from './SheetLines'

/** Takes the matrix from a file: first what it would change, line by line; then all of it, or nothing. */
export function ImportSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['catalog', 'shell'])
  const tell = useToast()
  const [sheet, setSheet] = useState<{ name: string; text: string }>()
  const [rehearse, rehearsal] = useAssignmentMatrixImportSheetMutation()
  const [run, running] = useAssignmentMatrixImportSheetMutation()

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    // The same file, corrected, can be chosen again.
    event.target.value = ''
    if (file) {
      const text = await file.text()
      running.reset()
      setSheet({ name: file.name, text })
      void rehearse({ dryRun: true, body: text })
    }
  }

  const lines = rehearsal.data?.lines ?? []
  const changes = lines.filter(({ outcome }) => !['UNCHANGED', 'INVALID'].includes(outcome)).length
  const wrong = lines.filter(({ outcome }) => outcome === 'INVALID').length

  const apply = async () => {
    if (!sheet) {
      return
    }
    const answer = await run({ dryRun: false, body: sheet.text })
    if (answer.error) {
      // Something was changed since the rehearsal: show what the file would do now.
      void rehearse({ dryRun: true, body: sheet.text })
    } else {
      tell({ text: t('import.done', { count: changes }) })
      onClose()
    }
  }

  return (
    <Dialog wide title={t('import.title')} onClose={onClose}>
      <div className="flex flex-col gap-4 text-sm">
        <p>{t('import.lead')}</p>
        <p className="text-ink-soft">
          {t('import.columns')} <code dir="ltr">category, level, region, department, approvers</code>
        </p>
        <label className="flex cursor-pointer items-center justify-center gap-2 rounded-xl border border-dashed border-line-strong px-4 py-6 font-medium hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent">
          <FileUp size={18} aria-hidden />
          {sheet ? t('import.chosen', { name: sheet.name }) : t('import.choose')}
          <input
            type="file"
            accept=".csv,text/csv"
            className="sr-only"
            onChange={(event) => void choose(event)}
          />
        </label>
        <SheetProblem error={rehearsal.error ?? running.error} />
        {rehearsal.isLoading && <Skeleton className="h-10" lines={4} />}
        {rehearsal.data && (
          <>
            <p role="status" className="font-medium">
              {wrong > 0
                ? t('import.wrong', { count: wrong })
                : changes > 0
                  ? t('import.would', { count: changes })
                  : t('import.nothing')}
            </p>
            <SheetLines lines={lines} />
          </>
        )}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
        <Button
          look="primary"
          busy={running.isLoading}
          disabled={!rehearsal.data || wrong > 0 || changes === 0}
          onClick={() => void apply()}
        >
          {t('import.apply', { count: changes })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Why a file could not be taken at all: what the server says of it, line by line where it does. */
function SheetProblem({ error }: { error: CallError }) {
  const findings = problemOf(error)?.errors ?? []
  return (
    <div className="flex flex-col gap-2">
      <FormProblem error={error} />
      {findings.length > 0 && (
        <ul className="list-disc ps-5 text-bad">
          {findings.map(({ pointer, detail }) => (
            <li key={pointer + detail}>
              <code dir="ltr">{pointer}</code> {detail}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
