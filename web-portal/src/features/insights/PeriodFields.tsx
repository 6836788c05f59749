import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice, TextField } from '@/ui/Field'
import { withDay, type Period } from './period'

const OWN = 'own'

type Days = Record<'days' | 'from' | 'until', string | undefined>

/** Chooses when what is shown was submitted; what else narrows it down stands beside the days. */
export function PeriodFields({
  period,
  presets,
  onChange,
  children,
}: {
  period: Period
  presets: readonly number[]
  onChange: (change: Partial<Days>) => void
  children: ReactNode
}) {
  const { t } = useTranslation('insights')
  const { from, until, preset } = period
  const setDay = (day: { from?: string; until?: string }) => {
    if (day.from !== '' && day.until !== '') {
      onChange(withDay(period, day))
    }
  }
  return (
    <search aria-label={t('filter.title')} className="flex flex-wrap items-end gap-3">
      <Choice
        legend={t('filter.period')}
        value={preset ? String(preset) : OWN}
        options={[
          ...presets.map((days) => ({ value: String(days), label: t('filter.days', { count: days }) })),
          { value: OWN, label: t('filter.own') },
        ]}
        onChange={(chosen) =>
          onChange(chosen === OWN ? withDay(period, {}) : { days: chosen, from: undefined, until: undefined })
        }
      />
      <div className="grid grow grid-cols-2 gap-3 lg:grid-cols-3">
        <TextField
          label={t('filter.from')}
          required
          type="date"
          value={from}
          max={until}
          onChange={(event) => setDay({ from: event.target.value })}
        />
        <TextField
          label={t('filter.until')}
          required
          type="date"
          value={until}
          min={from}
          onChange={(event) => setDay({ until: event.target.value })}
        />
        {children}
      </div>
    </search>
  )
}
