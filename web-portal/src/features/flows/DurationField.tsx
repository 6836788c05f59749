import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '@/ui/Field'
import { isoDuration, parseDuration, UNITS, type Duration, type Unit } from './duration'

const CONTROL =
  'rounded-lg border border-line-strong/60 bg-surface px-3 py-2 text-sm text-ink hover:border-line-strong'
const MOST = 99_999

/** A duration as a number and a unit; one of several units is shown as the file has it. */
export function DurationField({
  label,
  value,
  onChange,
}: {
  label: string
  /** ISO 8601 */
  value: string
  onChange: (duration: Duration) => void
}) {
  const { t } = useTranslation('flows')
  const parsed = parseDuration(value)
  const [amount, setAmount] = useState(String(parsed?.amount ?? ''))
  const valid = /^[1-9]\d*$/.test(amount) && Number(amount) <= MOST
  const set = (unit: Unit) => {
    const duration = { amount: Number(amount), unit }
    if (valid && isoDuration(duration) !== value) {
      onChange(duration)
    }
  }
  return (
    <Field label={label} required error={valid || !parsed ? undefined : t('duration.form')}>
      {(control) =>
        parsed ? (
          <div className="flex gap-2">
            <input
              {...control}
              className={`${CONTROL} w-24`}
              inputMode="numeric"
              dir="ltr"
              value={amount}
              onChange={({ target }) => setAmount(target.value)}
              onBlur={() => set(parsed.unit)}
            />
            <select
              className={`${CONTROL} min-w-0 flex-1`}
              aria-label={t('duration.unit', { of: label })}
              value={parsed.unit}
              onChange={({ target }) => set(target.value as Unit)}
            >
              {UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {t(`unit.${unit}`)}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <code {...control} className="text-sm">
            {value}
          </code>
        )
      }
    </Field>
  )
}
