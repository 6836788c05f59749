import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import type { AssignmentMatrixSimulateApiArg, Department } from '@/api/generated/athena'
import { regionsOf } from '@/features/people'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { SelectField, TextField } from '@/ui/Field'
import { useAllCategoriesQuery } from '@/api/lists'
import { useExchangeRateShowQuery } from './api'
import { Decided } from './Decided'
import { DECIMAL } from './decimals'

/** "Who would decide this?": a request that nobody submits, taken through the flow and the matrix. */
export function Simulator({ departments, onClose }: { departments: Department[]; onClose: () => void }) {
  const { t } = useTranslation(['catalog', 'shell'])
  const { data: categories = [] } = useAllCategoriesQuery()
  const { data: rates } = useExchangeRateShowQuery()
  const [asked, setAsked] = useState<AssignmentMatrixSimulateApiArg>()
  const regions = regionsOf(departments)
  const base = rates?.baseCurrency ?? 'EUR'
  const form = useForm({
    resolver: zodResolver(
      z.object({
        categoryId: z.string().min(1, t('form.required')),
        region: z.string().min(1, t('form.required')),
        departmentId: z.string(),
        amount: z.string().trim().regex(DECIMAL, t('rates.decimal')),
        currency: z.string(),
      }),
    ),
    defaultValues: {
      categoryId: categories.find(({ active }) => active)?.id ?? '',
      region: regions[0] ?? '',
      departmentId: '',
      amount: '1000',
      currency: base,
    },
  })
  const { errors } = form.formState
  const ask = form.handleSubmit((values) =>
    setAsked({ ...values, departmentId: values.departmentId || undefined }),
  )
  return (
    <Dialog wide title={t('simulator.title')} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void ask(event)}>
        <p className="text-sm text-ink-soft">{t('simulator.lead')}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t('field.category')}
            required
            autoFocus
            error={errors.categoryId?.message}
            {...form.register('categoryId')}
          >
            {categories
              .filter(({ active }) => active)
              .map((category) => (
                <option key={category.id} value={category.id}>
                  {category.name}
                </option>
              ))}
          </SelectField>
          <SelectField
            label={t('field.region')}
            required
            error={errors.region?.message}
            {...form.register('region')}
          >
            {regions.map((region) => (
              <option key={region}>{region}</option>
            ))}
          </SelectField>
          <SelectField label={t('field.department')} {...form.register('departmentId')}>
            <option value="">{t('simulator.anyDepartment')}</option>
            {departments.map(({ id, name, region }) => (
              <option key={id} value={id}>
                {name} ({region})
              </option>
            ))}
          </SelectField>
          <div className="grid grid-cols-[1fr_6rem] gap-2">
            <TextField
              label={t('field.amount')}
              required
              inputMode="decimal"
              dir="ltr"
              error={errors.amount?.message}
              {...form.register('amount')}
            />
            <SelectField label={t('field.currency')} required {...form.register('currency')}>
              {[...new Set([base, ...Object.keys(rates?.rates ?? {})])].map((currency) => (
                <option key={currency}>{currency}</option>
              ))}
            </SelectField>
          </div>
        </div>
        <DialogActions>
          <Button type="submit" look="primary">
            {t('simulator.ask')}
          </Button>
        </DialogActions>
      </form>
      {asked && (
        <div className="mt-4">
          <Decided asked={asked} departments={departments} />
        </div>
      )}
    </Dialog>
  )
}
