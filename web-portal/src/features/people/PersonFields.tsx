import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { LANGUAGE_NAMES, LANGUAGES, isLanguage } from '@/i18n'
import { Checkbox } from '@/ui/Checkbox'
import { SelectField, TextField } from '@/ui/Field'
import { useAllDepartmentsQuery } from '@/api/lists'
import { flatten, treeOf } from './departmentTree'
import { ROLES, type PersonValues } from './personSchema'
import { regionsOf } from './regions'

const TIME_ZONES = Intl.supportedValuesOf('timeZone')

/** Who somebody is and what they may do; the same for a new person and for a known one. */
export function PersonFields() {
  const { t } = useTranslation('people')
  const form = useFormContext<PersonValues>()
  const { errors } = form.formState
  const locale = useWatch({ control: form.control, name: 'locale' })
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('field.displayName')}
          required
          autoComplete="off"
          error={errors.displayName?.message}
          {...form.register('displayName')}
        />
        <TextField
          label={t('field.email')}
          required
          type="email"
          autoComplete="off"
          dir="ltr"
          error={errors.email?.message}
          {...form.register('email')}
        />
      </div>
      <RoleFields />
      <PlaceFields />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label={t('field.locale')} required {...form.register('locale')}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
          {!isLanguage(locale) && <option value={locale}>{locale}</option>}
        </SelectField>
        <TextField
          label={t('field.timeZone')}
          required
          list="time-zones"
          dir="ltr"
          autoComplete="off"
          error={errors.timeZone?.message}
          hint={t('field.timeZoneHint')}
          {...form.register('timeZone')}
        />
        <datalist id="time-zones">
          {TIME_ZONES.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
    </>
  )
}

function RoleFields() {
  const { t } = useTranslation('people')
  const form = useFormContext<PersonValues>()
  const error = form.formState.errors.roles?.message
  return (
    <fieldset aria-describedby={error && 'roles-error'} className="flex flex-col gap-2.5">
      <legend className="mb-2.5 text-sm font-medium">{t('field.roles')}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`role.${role}`)}
            hint={t(`roleHint.${role}`)}
            {...form.register('roles')}
          />
        ))}
      </div>
      {error && (
        <p id="roles-error" role="alert" className="text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </fieldset>
  )
}

function PlaceFields() {
  const { t } = useTranslation('people')
  const form = useFormContext<PersonValues>()
  const { errors } = form.formState
  const { data: departments = [] } = useAllDepartmentsQuery()
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label={t('field.department')}
        error={errors.departmentId?.message}
        // Filled anew once the departments are there: a choice is not lost for having come earlier than its list.
        key={departments.length}
        {...form.register('departmentId')}
      >
        <option value="">{t('field.noDepartment')}</option>
        {flatten(treeOf(departments)).map(({ department, depth }) => (
          <option key={department.id} value={department.id}>
            {'\u00a0\u00a0'.repeat(depth) + department.name} ({department.region})
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('field.region')}
        required
        list="regions"
        autoComplete="off"
        error={errors.region?.message}
        hint={t('field.regionHint')}
        {...form.register('region')}
      />
      <datalist id="regions">
        {regionsOf(departments).map((region) => (
          <option key={region} value={region} />
        ))}
      </datalist>
    </div>
  )
}
