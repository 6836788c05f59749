import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { SelectField, TextAreaField, TextField } from '@/ui/Field'
import { AmountFields } from './AmountFields'
import { reasonsFor, type Choices } from './choices'
import { LONGEST_TITLE, type FormValues } from './formRules'

/** In the order in which people think of it; what is filled in already comes last. */
export function RequestFields({
  form,
  choices,
  today,
  complaint,
}: {
  form: UseFormReturn<FormValues>
  choices: Choices
  today: string
  complaint: (field: keyof FormValues) => string | undefined
}) {
  const { t } = useTranslation('requests')
  const categoryId = useWatch({ control: form.control, name: 'categoryId' })
  const category = choices.categories.find(({ id }) => id === categoryId)
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          label={t('facts.category')}
          required
          autoFocus
          hint={category?.description || undefined}
          error={complaint('categoryId')}
          {...form.register('categoryId')}
        >
          <option value="">{t('form.choose')}</option>
          {choices.categories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('facts.reason')}
          required
          hint={categoryId ? undefined : t('form.categoryFirst')}
          error={complaint('reasonId')}
          {...form.register('reasonId')}
        >
          <option value="">{t('form.choose')}</option>
          {reasonsFor(choices.reasons, categoryId).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        label={t('form.what')}
        required
        dir="auto"
        maxLength={LONGEST_TITLE}
        placeholder={t('form.whatExample')}
        error={complaint('title')}
        {...form.register('title')}
      />
      <AmountFields form={form} rates={choices.rates} complaint={complaint} />
      <TextAreaField
        label={t('facts.justification')}
        required
        dir="auto"
        rows={4}
        hint={t('form.justificationHint')}
        error={complaint('justification')}
        {...form.register('justification')}
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <TextField
          label={t('facts.neededBy')}
          type="date"
          min={today}
          error={complaint('neededBy')}
          {...form.register('neededBy')}
        />
        <SelectField
          label={t('facts.department')}
          error={complaint('departmentId')}
          {...form.register('departmentId')}
        >
          <option value="">{t('form.own')}</option>
          {choices.departments.map(({ id, name, region }) => (
            <option key={id} value={id}>
              {name} · {region}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('facts.region')} error={complaint('region')} {...form.register('region')}>
          <option value="">{t('form.own')}</option>
          {choices.regions.map((region) => (
            <option key={region}>{region}</option>
          ))}
        </SelectField>
      </div>
    </>
  )
}
