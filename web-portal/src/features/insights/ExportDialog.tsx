import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventLogXesApiArg } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { Choice } from '@/ui/Field'

export type Format = 'xes' | 'ocel'
export type Naming = NonNullable<EventLogXesApiArg['people']>

const NAMINGS: Naming[] = ['PSEUDONYM', 'ID', 'NONE']

/** Asks in which format, and how the log names people. */
export function ExportDialog({
  onExport,
  onClose,
}: {
  onExport: (format: Format, people: Naming) => void
  onClose: () => void
}) {
  const { t } = useTranslation('insights')
  const [people, setPeople] = useState<Naming>('PSEUDONYM')
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <p className="mb-4 text-sm text-ink-soft">{t('export.lead')}</p>
      <Choice
        legend={t('export.people')}
        value={people}
        options={NAMINGS.map((naming) => ({ value: naming, label: t(`export.naming.${naming}`) }))}
        onChange={setPeople}
      />
      <p aria-live="polite" className="mt-2 text-xs text-ink-faint">
        {t(`export.hint.${people}`)}
      </p>
      <DialogActions>
        <Button onClick={() => onExport('ocel', people)}>{t('export.ocel')}</Button>
        <Button look="primary" onClick={() => onExport('xes', people)}>
          {t('export.xes')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
