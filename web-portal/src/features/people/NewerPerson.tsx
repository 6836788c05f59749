import { useTranslation } from 'react-i18next'
import type { User } from '@/api/generated/athena'
import { useAllDepartmentsQuery } from '@/api/lists'
import { ConcurrentChange } from '@/ui/ConcurrentChange'
import { valuesOf, type PersonValues } from './personSchema'

type Shown = Exclude<keyof PersonValues, 'password'>

/** What somebody else made of a person, against what was changed here. */
export function NewerPerson({
  newer,
  mine,
  onTake,
  onKeep,
}: {
  newer: User
  /** What they would be with what was changed here. */
  mine: PersonValues
  onTake: () => void
  onKeep: () => void
}) {
  const { t } = useTranslation('people')
  const { data: departments = [] } = useAllDepartmentsQuery()
  const theirs = valuesOf(newer)

  const show = (field: Shown, values: PersonValues): string => {
    if (field === 'roles') {
      return values.roles
        .toSorted()
        .map((role) => t(`role.${role}`))
        .join(', ')
    }
    if (field === 'departmentId') {
      return departments.find(({ id }) => id === values.departmentId)?.name ?? t('field.noDepartment')
    }
    if (field === 'active') {
      return values.active ? t('person.active') : t('person.inactive')
    }
    return values[field]
  }

  const labels: Record<Shown, string> = {
    displayName: t('field.displayName'),
    email: t('field.email'),
    phone: t('field.phone'),
    roles: t('field.roles'),
    departmentId: t('field.department'),
    region: t('field.region'),
    locale: t('field.locale'),
    timeZone: t('field.timeZone'),
    active: t('field.active'),
  }
  return (
    <ConcurrentChange
      compared={(Object.keys(labels) as Shown[]).map((field) => ({
        label: labels[field],
        theirs: show(field, theirs),
        yours: show(field, mine),
      }))}
      onTake={onTake}
      onKeep={onKeep}
    />
  )
}
