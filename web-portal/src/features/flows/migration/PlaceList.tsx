import { useTranslation } from 'react-i18next'
import { SelectField } from '@/ui/Field'
import type { Step } from './steps'

const NOWHERE = ''

/** Each step of the old version and its place in the new one, which can be chosen otherwise. */
export function PlaceList({
  before,
  after,
  placeOf,
  onChoose,
  onShow,
}: {
  before: Step[]
  after: Step[]
  placeOf: (step: string) => string | undefined
  onChoose: (step: string, place: string) => void
  onShow: (step: string) => void
}) {
  const { t } = useTranslation('migration')
  const missing = before.filter(({ id }) => placeOf(id) === undefined)
  const others = before.filter(({ id }) => placeOf(id) !== undefined)
  const fields = (steps: Step[]) => (
    <ul className="flex flex-col gap-3">
      {steps.map((step) => (
        <li key={step.id}>
          <SelectField
            label={step.name}
            required
            value={placeOf(step.id) ?? NOWHERE}
            onFocus={() => onShow(step.id)}
            onChange={({ target }) => onChoose(step.id, target.value)}
          >
            <option value={NOWHERE}>{t('nowhere')}</option>
            {after
              .filter(({ kind }) => kind === step.kind)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </SelectField>
        </li>
      ))}
    </ul>
  )
  return (
    <section className="flex flex-col gap-3" aria-label={t('places')}>
      <h2 className="text-sm font-semibold">{t('places')}</h2>
      {missing.length > 0 ? (
        <>
          <p className="text-sm text-ink-soft">{t('placesMissing')}</p>
          {fields(missing)}
        </>
      ) : (
        <p className="text-sm text-ink-soft">{t('placesAll')}</p>
      )}
      {others.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer py-1 text-ink-soft">{t('placesOthers')}</summary>
          <div className="pt-2">{fields(others)}</div>
        </details>
      )}
    </section>
  )
}
