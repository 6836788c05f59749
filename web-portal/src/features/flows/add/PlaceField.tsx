import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '@/ui/Field'
import type { Place } from '../places'

/** Asks before or behind which step something new goes, unless that is known. */
export function PlaceField({
  places,
  ...field
}: { places: Place[] } & Omit<ComponentProps<typeof SelectField>, 'children' | 'label'>) {
  const { t } = useTranslation('flows')
  return places.length === 0 ? null : (
    <SelectField label={t('step.place')} required {...field}>
      {places.map(({ arrow, relation, level }) => (
        <option key={arrow.id} value={arrow.id}>
          {t(`step.${relation}`, { name: level.businessObject.name ?? level.id })}
        </option>
      ))}
    </SelectField>
  )
}
