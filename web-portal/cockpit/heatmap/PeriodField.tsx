import { useId, useState } from 'react'
import { t } from '../i18n/texts'
import { addDays, isDay, isPeriod, type Period } from './period'

/** From a day to a day, both of them included. What is not yet a period is told to nobody. */
export function PeriodField({
  label,
  period,
  onChange,
}: {
  label: string
  period: Period
  onChange: (period: Period) => void
}) {
  const id = useId()
  const [draft, setDraft] = useState<{ of: Period; period: Period }>()
  const shown = draft?.of === period ? draft.period : period
  const wrong = !isPeriod(shown)

  const change = (changed: Partial<Period>) => {
    const next = { ...shown, ...changed }
    setDraft({ of: period, period: next })
    if (isPeriod(next)) {
      onChange(next)
    }
  }
  return (
    <fieldset className="athena-field athena-period">
      <legend>{label}</legend>
      <input
        type="date"
        className="form-control"
        aria-label={t('periodFrom', { period: label })}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        value={shown.from}
        onChange={({ target }) => change({ from: target.value })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="date"
        className="form-control"
        aria-label={t('periodUntil', { period: label })}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        value={isDay(shown.until) ? addDays(shown.until, -1) : ''}
        onChange={({ target }) => change({ until: target.value && addDays(target.value, 1) })}
      />
      {wrong && (
        <p id={id} role="alert" className="athena-below">
          {t('periodWrong')}
        </p>
      )}
    </fieldset>
  )
}
