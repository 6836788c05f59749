import { useId } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '@/ui/Field'
import { languageChoices, type Profile } from './profile'

const TIME_ZONES = Intl.supportedValuesOf('timeZone')

export function ProfileFields({ locale }: { locale: string }) {
  const { t } = useTranslation('identity')
  const zones = useId()
  const form = useFormContext<Profile>()
  const { errors } = form.formState
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label={t('profile.language')}
        hint={t('profile.languageHint')}
        required
        className="sm:col-span-2"
        error={errors.locale?.message}
        {...form.register('locale')}
      >
        {languageChoices(locale).map(([tag, name]) => (
          <option key={name} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('profile.timeZone')}
        hint={t('profile.timeZoneHint')}
        required
        dir="ltr"
        list={zones}
        autoComplete="off"
        error={errors.timeZone?.message}
        {...form.register('timeZone')}
      />
      <datalist id={zones}>
        {TIME_ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <TextField
        label={t('profile.phone')}
        hint={t('profile.phoneHint')}
        type="tel"
        dir="ltr"
        autoComplete="tel"
        error={errors.phone?.message}
        {...form.register('phone')}
      />
    </div>
  )
}
