import { CircleAlert, FileUp } from 'lucide-react'
import { useState, type ChangeEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { useToast } from '@/ui/Toasts'
import type { Files } from '../useModeler'
import { readFlowFile, type Part, type Wrong } from './flowFile'

type Chosen = Partial<Record<Part, { name: string; text: string }>>
type Refusal = { name: string; why: Wrong | 'twice' }

/** Takes the diagram of a draft, its routing table or both from files. */
export function ImportDialog({
  onImport,
  onClose,
}: {
  /** @returns how much of it could not be read; undefined when it cannot be drawn, and all is as it was */
  onImport: (files: Partial<Files>) => Promise<number | undefined>
  onClose: () => void
}) {
  const { t } = useTranslation(['flowFiles', 'shell'])
  const tell = useToast()
  const [chosen, setChosen] = useState<Chosen>({})
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [unreadable, setUnreadable] = useState(false)
  const [busy, setBusy] = useState(false)

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    // The same file, corrected, can be chosen again.
    event.target.value = ''
    const next: Chosen = {}
    const wrong: Refusal[] = []
    for (const file of files) {
      const read = await readFlowFile(file)
      if ('wrong' in read) {
        wrong.push({ name: file.name, why: read.wrong })
      } else if (next[read.part]) {
        wrong.push({ name: file.name, why: 'twice' })
      } else {
        next[read.part] = { name: file.name, text: read.text }
      }
    }
    setChosen(next)
    setRefusals(wrong)
    setUnreadable(false)
  }

  const take = async () => {
    setBusy(true)
    const lost = await onImport({
      ...(chosen.bpmn && { bpmn: chosen.bpmn.text }),
      ...(chosen.dmn && { dmn: chosen.dmn.text }),
    })
    setBusy(false)
    if (lost === undefined) {
      setUnreadable(true)
      return
    }
    tell(lost > 0 ? { text: t('import.lost', { count: lost }), tone: 'bad' } : { text: t('import.done') })
    onClose()
  }

  return (
    <Dialog title={t('import.title')} onClose={onClose}>
      <div className="flex flex-col gap-3 text-sm">
        <p className="text-ink-soft">{t('import.what')}</p>
        <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 self-start rounded-lg border border-line bg-surface px-3 py-1.5 font-medium focus-within:outline-2 focus-within:outline-accent hover:bg-sunken">
          <FileUp size={16} aria-hidden />
          {t('import.choose')}
          <input
            type="file"
            multiple
            accept=".bpmn,.dmn,.xml"
            className="sr-only"
            onChange={(event) => void choose(event)}
          />
        </label>
        <ul role="status" className="flex flex-col gap-1">
          {chosen.bpmn && <li>{t('import.bpmn', { name: chosen.bpmn.name })}</li>}
          {chosen.dmn && <li>{t('import.dmn', { name: chosen.dmn.name })}</li>}
        </ul>
        {(refusals.length > 0 || unreadable) && (
          <ul role="alert" className="flex flex-col gap-1 rounded-lg bg-bad-soft px-3 py-2 text-bad">
            {refusals.map(({ name, why }) => (
              <li key={name} className="flex gap-2">
                <CircleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
                {t(`wrong.${why}`, { name })}
              </li>
            ))}
            {unreadable && chosen.bpmn && <li>{t('wrong.unreadable', { name: chosen.bpmn.name })}</li>}
          </ul>
        )}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
        <Button
          look="primary"
          busy={busy}
          disabled={Object.keys(chosen).length === 0 || refusals.length > 0}
          onClick={() => void take()}
        >
          {t('import.take')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
