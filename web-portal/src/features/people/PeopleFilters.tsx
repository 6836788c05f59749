import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '@/ui/Field'
import { useAllDepartmentsQuery } from '@/api/lists'
import { flatten, treeOf } from './departmentTree'
import type { PeopleFilter } from './peopleFilter'
import { ROLES, type Role } from './personSchema'

/** So long after the last key the list is asked for. */
const TYPING_MS = 250

export function PeopleFilters({
  filter,
  onChange,
}: {
  filter: PeopleFilter
  onChange: (filter: PeopleFilter) => void
}) {
  const { t } = useTranslation('people')
  const { data: departments = [] } = useAllDepartmentsQuery()
  return (
    <search className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4" aria-label={t('filter.label')}>
      <SearchText filter={filter} onChange={onChange} />
      <SelectField
        label={t('filter.role')}
        required
        value={filter.role ?? ''}
        onChange={(event) =>
          onChange({ ...filter, role: (event.target.value || undefined) as Role | undefined })
        }
      >
        <option value="">{t('filter.everyRole')}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('filter.department')}
        required
        value={filter.departmentId ?? ''}
        onChange={(event) => onChange({ ...filter, departmentId: event.target.value || undefined })}
      >
        <option value="">{t('filter.everyDepartment')}</option>
        {flatten(treeOf(departments)).map(({ department, depth }) => (
          <option key={department.id} value={department.id}>
            {'\u00a0\u00a0'.repeat(depth) + department.name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('filter.state')}
        required
        value={filter.active === undefined ? '' : String(filter.active)}
        onChange={(event) =>
          onChange({ ...filter, active: event.target.value ? event.target.value === 'true' : undefined })
        }
      >
        <option value="">{t('filter.everyState')}</option>
        <option value="true">{t('person.active')}</option>
        <option value="false">{t('filter.inactive')}</option>
      </SelectField>
    </search>
  )
}

function SearchText({
  filter,
  onChange,
}: {
  filter: PeopleFilter
  onChange: (filter: PeopleFilter) => void
}) {
  const { t } = useTranslation('people')
  const [text, setText] = useState(filter.q ?? '')
  const [shown, setShown] = useState(filter.q)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  if (shown !== filter.q) {
    // The address was changed by something else than typing here, such as "clear".
    setShown(filter.q)
    setText(filter.q ?? '')
  }
  return (
    <TextField
      label={t('filter.text')}
      required
      type="search"
      value={text}
      placeholder={t('filter.textHint')}
      onChange={(event) => {
        const typed = event.target.value
        setText(typed)
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          const q = typed.trim() || undefined
          setShown(q)
          onChange({ ...filter, q })
        }, TYPING_MS)
      }}
    />
  )
}
