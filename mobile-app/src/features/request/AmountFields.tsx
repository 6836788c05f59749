import { type Control, Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { SelectField } from '@/ui/SelectField'
import { TextField } from '@/ui/TextField'
import type { FormValues } from './formRules'
import { useComplaint } from './useComplaint'

/** How much, as people of the reader's language write it, and in which currency. */
export function AmountFields({
  control,
  currencies,
  onNext,
}: {
  control: Control<FormValues>
  currencies: string[]
  onNext: () => void
}) {
  const { t, i18n } = useTranslation('request')
  const complaint = useComplaint()
  const names = currencyNames(i18n.language)
  return (
    <View className="flex-row items-start gap-3">
      <Controller
        control={control}
        name="amount"
        render={({ field, fieldState }) => (
          <TextField
            ref={field.ref}
            className="grow basis-0"
            label={t('facts.amount')}
            required
            inputMode="decimal"
            autoComplete="off"
            returnKeyType="next"
            submitBehavior="submit"
            onSubmitEditing={onNext}
            value={field.value}
            onChangeText={field.onChange}
            onBlur={field.onBlur}
            error={complaint(fieldState.error)}
          />
        )}
      />
      <View className="w-28">
        <Controller
          control={control}
          name="currency"
          render={({ field, fieldState }) => (
            <SelectField
              label={t('form.currency')}
              required
              value={field.value}
              options={currencies.map((code) => ({ value: code, label: code, ...names(code) }))}
              onChange={field.onChange}
              error={complaint(fieldState.error)}
            />
          )}
        />
      </View>
    </View>
  )
}

/** Not every phone knows the names of currencies; their codes do. */
function currencyNames(language: string): (code: string) => { detail?: string } {
  if (typeof Intl.DisplayNames !== 'function') {
    return () => ({})
  }
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  return (code) => {
    const detail = names.of(code)
    return detail && detail !== code ? { detail } : {}
  }
}
