import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '@/ui/Field'
import type { ChosenDays } from './historyFilter'

/** Which of one's decisions are shown. */
export function DecisionsFilter({
  chosen,
  onChoose,
}: {
  chosen: ChosenDays
  onChoose: (next: Record<string, string>) => void
}) {
  const { t } = useTranslation('approvals')
  const set = (change: Partial<Record<keyof ChosenDays, string>>) =>
    onChoose(
      Object.fromEntries(
        Object.entries({ ...chosen, ...change }).filter((entry): entry is [string, string] =>
          Boolean(entry[1]),
        ),
      ),
    )
  return (
    <div role="search" aria-label={t('history.filter')} className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      <TextField
        label={t('history.from')}
        type="date"
        value={chosen.from ?? ''}
        max={chosen.until}
        onChange={(event) => set({ from: event.target.value })}
      />
      <TextField
        label={t('history.until')}
        type="date"
        value={chosen.until ?? ''}
        min={chosen.from}
        onChange={(event) => set({ until: event.target.value })}
      />
      <SelectField
        className="max-sm:col-span-2"
        label={t('history.outcome')}
        value={chosen.outcome ?? ''}
        onChange={(event) => set({ outcome: event.target.value })}
      >
        <option value="">{t('history.any')}</option>
        <option value="APPROVED">{t('history.approved')}</option>
        <option value="REJECTED">{t('history.rejected')}</option>
      </SelectField>
    </div>
  )
}
