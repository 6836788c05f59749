import type { UseFormReturn } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ExchangeRatesRateTable } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { SelectField, TextField } from '@/ui/Field'
import { faultOf, inBase, readAmount } from './amount'
import type { FormValues } from './formRules'

/** How much, in what; below it how it was understood, and about how much that is in the currency of the books. */
export function AmountFields({
  form,
  rates,
  complaint,
}: {
  form: UseFormReturn<FormValues>
  rates: ExchangeRatesRateTable
  complaint: (field: keyof FormValues) => string | undefined
}) {
  const { t, i18n } = useTranslation('requests')
  const formats = useFormats()
  const [typed, currency] = useWatch({ control: form.control, name: ['amount', 'currency'] })
  const names = new Intl.DisplayNames(i18n.language, { type: 'currency' })

  const understood = () => {
    const amount = readAmount(typed, i18n.language)
    if (amount === undefined || faultOf(amount, currency)) {
      return undefined
    }
    const rate = rates.rates[currency]
    const money = formats.money(amount, currency)
    return currency === rates.baseCurrency || !rate
      ? money
      : t('form.inBase', {
          amount: money,
          base: formats.money(inBase(amount, rate, rates.baseCurrency), rates.baseCurrency),
        })
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,8.5rem)] gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,12rem)]">
      <TextField
        label={t('facts.amount')}
        required
        inputMode="decimal"
        autoComplete="off"
        hint={<bdi>{understood() ?? '\u00a0'}</bdi>}
        error={complaint('amount')}
        {...form.register('amount')}
      />
      <SelectField
        label={t('form.currency')}
        required
        error={complaint('currency')}
        {...form.register('currency')}
      >
        {Object.keys(rates.rates)
          .sort()
          .map((code) => (
            <option key={code} value={code}>
              {code} · {names.of(code)}
            </option>
          ))}
      </SelectField>
    </div>
  )
}
