import { type Control, Controller, type UseFormSetValue, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { SelectField } from '@/ui/SelectField'
import { Text } from '@/ui/Text'
import type { FormValues } from './formRules'
import { reasonsFor, useChoices } from './useChoices'
import { useComplaint } from './useComplaint'

/** What it is about: a category, and one of its reasons. */
export function AboutFields({
  control,
  setValue,
}: {
  control: Control<FormValues>
  setValue: UseFormSetValue<FormValues>
}) {
  const { t } = useTranslation('request')
  const complaint = useComplaint()
  const { categories, reasons } = useChoices()
  const [categoryId, reasonId] = useWatch({ control, name: ['categoryId', 'reasonId'] })
  const fitting = categoryId ? reasonsFor(reasons, categoryId) : []
  if (categories.length === 0) {
    return (
      <Text role="status" className="rounded-xl bg-warn-soft p-3 text-sm text-warn">
        {t('form.noLists')}
      </Text>
    )
  }
  const choose = (id: string) => {
    const those = reasonsFor(reasons, id)
    if (!those.some((reason) => reason.id === reasonId)) {
      // The only one there is needs no choice.
      setValue('reasonId', those.length === 1 ? (those[0]?.id ?? '') : '')
    }
  }
  return (
    <>
      <Controller
        control={control}
        name="categoryId"
        render={({ field, fieldState }) => (
          <SelectField
            label={t('facts.category')}
            required
            value={field.value}
            options={categories.map(({ id, name, description }) => ({
              value: id,
              label: name,
              ...(description && { detail: description }),
            }))}
            onChange={(id) => {
              field.onChange(id)
              choose(id)
            }}
            error={complaint(fieldState.error)}
          />
        )}
      />
      <Controller
        control={control}
        name="reasonId"
        render={({ field, fieldState }) =>
          categoryId ? (
            <SelectField
              label={t('facts.reason')}
              required
              value={field.value}
              options={fitting.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={field.onChange}
              error={complaint(fieldState.error)}
            />
          ) : (
            <Text look="faint">{t('form.categoryFirst')}</Text>
          )
        }
      />
    </>
  )
}
