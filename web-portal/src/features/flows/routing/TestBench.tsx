import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useAllCategoriesQuery, useAllDepartmentsQuery } from '@/api/lists'
import { z } from '@/api/zod'
import { useExchangeRateShowQuery } from '@/features/catalog'
import { regionsOf } from '@/features/people'
import { faultOf, readAmount } from '@/features/requests'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { SelectField, TextField } from '@/ui/Field'
import { ErrorState, Skeleton } from '@/ui/states'
import { TrialResult } from './TrialResult'
import type { LevelName } from './editor/table'
import type { Trial } from './useTrial'

interface Props {
  trial: Trial
  levels: LevelName[]
  /** Goes to a row, or to a cell of one. */
  onSelect: (id: string) => void
  has: (id: string) => boolean
}

/** "What would a request like this need?", beside the table that says so. */
export function TestBench({ trial, levels, onSelect, has }: Props) {
  const { t } = useTranslation('routing')
  const categories = useAllCategoriesQuery()
  const departments = useAllDepartmentsQuery()
  const rates = useExchangeRateShowQuery()
  const asked = [categories, departments, rates]
  const error = asked.find((query) => query.error && !query.data)
  if (error) {
    return <ErrorState error={error.error} onRetry={() => asked.forEach((query) => void query.refetch())} />
  }
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-sm font-semibold">{t('bench.title')}</h2>
      <p className="text-xs text-ink-faint">{t('bench.lead')}</p>
      {categories.data && departments.data && rates.data ? (
        <BenchForm
          categories={categories.data.filter(({ active }) => active)}
          regions={regionsOf(departments.data)}
          currency={rates.data.baseCurrency}
          trial={trial}
        />
      ) : (
        <Skeleton lines={3} className="h-10" />
      )}
      <TrialResult trial={trial} levels={levels} onSelect={onSelect} has={has} />
    </section>
  )
}

function BenchForm({
  categories,
  regions,
  currency,
  trial,
}: {
  categories: { code: string; name: string }[]
  regions: string[]
  currency: string
  trial: Trial
}) {
  const { t, i18n } = useTranslation('routing')
  const formats = useFormats()
  const language = i18n.language
  const form = useForm({
    resolver: zodResolver(
      z.object({
        amount: z.string().refine((typed) => !faultOf(readAmount(typed, language), currency), {
          message: t('bench.amountForm'),
        }),
        category: z.string().min(1, t('bench.required')),
        region: z.string().min(1, t('bench.required')),
      }),
    ),
    defaultValues: { amount: '1000', category: categories[0]?.code ?? '', region: regions[0] ?? '' },
  })
  const { errors } = form.formState
  const amount = readAmount(useWatch({ control: form.control, name: 'amount' }), language)
  const ask = form.handleSubmit((values) =>
    trial.ask({
      amountBase: readAmount(values.amount, language) ?? values.amount,
      category: values.category,
      region: values.region,
    }),
  )
  return (
    <form noValidate className="flex flex-col gap-3" onSubmit={(event) => void ask(event)}>
      <TextField
        label={t('bench.amount')}
        required
        inputMode="decimal"
        autoComplete="off"
        hint={
          <bdi>
            {amount === undefined || faultOf(amount, currency) ? '\u00a0' : formats.money(amount, currency)}
          </bdi>
        }
        error={errors.amount?.message}
        {...form.register('amount')}
      />
      <SelectField
        label={t('bench.category')}
        required
        error={errors.category?.message}
        {...form.register('category')}
      >
        {categories.map(({ code, name }) => (
          <option key={code} value={code}>
            {name} ({code})
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('bench.region')}
        required
        error={errors.region?.message}
        {...form.register('region')}
      >
        {regions.map((region) => (
          <option key={region}>{region}</option>
        ))}
      </SelectField>
      <Button type="submit" className="self-start">
        {t('bench.ask')}
      </Button>
    </form>
  )
}
