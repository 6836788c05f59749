import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { showFieldErrors } from '@/api/formErrors'
import { useAllCategoriesQuery, useAllDepartmentsQuery } from '@/api/lists'
import type { CallError } from '@/api/problem'
import { z } from '@/api/zod'
import { regionsOf } from '@/features/people'
import { endOfDay, momentOf } from '@/i18n/zonedTime'
import { useMe } from '@/policies'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { Choice, SelectField, TextAreaField, TextField } from '@/ui/Field'
import { PersonField } from '@/ui/PersonField'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useLegalHoldPlaceMutation } from './api'

const schema = z
  .object({
    name: z.string().trim().min(1, 'required').max(200),
    note: z.string().trim().min(1, 'required').max(2000),
    which: z.enum(['numbers', 'fitting']),
    numbers: z.string(),
    person: z.string(),
    region: z.string(),
    categoryCode: z.string(),
    from: z.string(),
    until: z.string(),
  })
  .refine(({ which, numbers }) => which === 'fitting' || numbersIn(numbers).length > 0, {
    path: ['numbers'],
    error: 'numbersNeeded',
  })
  .refine(
    ({ which, person, region, categoryCode, from, until }) =>
      which === 'numbers' || [person, region, categoryCode, from, until].some(Boolean),
    { path: ['region'], error: 'fittingNeeded' },
  )
  .refine(({ from, until }) => !from || !until || from <= until, { path: ['until'], error: 'afterFrom' })

type Values = z.infer<typeof schema>
type Finding = 'required' | 'numbersNeeded' | 'fittingNeeded' | 'afterFrom'
const FINDINGS: readonly string[] = [
  'required',
  'numbersNeeded',
  'fittingNeeded',
  'afterFrom',
] satisfies Finding[]

function numbersIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean)
}

/** Places a hold: on some requests by their numbers, or on all that fit. */
export default function PlaceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['retention', 'shell'])
  const { timeZone } = useMe()
  const tell = useToast()
  const { data: categories } = useAllCategoriesQuery()
  const { data: departments } = useAllDepartmentsQuery()
  const [place, { isLoading }] = useLegalHoldPlaceMutation()
  const [refusal, setRefusal] = useState<CallError>()
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      name: '',
      note: '',
      which: 'numbers',
      numbers: '',
      person: '',
      region: '',
      categoryCode: '',
      from: '',
      until: '',
    },
  })
  const { errors } = form.formState
  const said = (message: string | undefined) =>
    message && FINDINGS.includes(message) ? t(`form.${message as Finding}`) : message
  const [which, person] = useWatch({ control: form.control, name: ['which', 'person'] })

  const submit = form.handleSubmit(async (values) => {
    setRefusal(undefined)
    const { name, note } = values
    try {
      await place({
        legalHoldHoldInput:
          values.which === 'numbers'
            ? { name, note, numbers: numbersIn(values.numbers) }
            : {
                name,
                note,
                person: values.person || null,
                region: values.region || null,
                categoryCode: values.categoryCode || null,
                submittedFrom: values.from ? momentOf(`${values.from}T00:00`, timeZone) : null,
                submittedUntil: values.until ? endOfDay(values.until, timeZone) : null,
              },
      }).unwrap()
      tell({ text: t('place.done', { name }) })
      onClose()
    } catch (failure) {
      if (!showFieldErrors(form, failure as CallError)) {
        setRefusal(failure as CallError)
      }
    }
  })

  return (
    <Dialog title={t('place.open')} onClose={onClose} lasting>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="text-sm text-ink-soft">{t('place.detail')}</p>
        <FormProblem error={refusal} />
        <TextField
          {...form.register('name')}
          label={t('holds.name')}
          required
          data-autofocus
          error={said(errors.name?.message)}
        />
        <TextAreaField
          {...form.register('note')}
          label={t('place.note')}
          required
          error={said(errors.note?.message)}
        />
        <Choice
          legend={t('place.which')}
          value={which}
          options={[
            { value: 'numbers', label: t('place.numbers') },
            { value: 'fitting', label: t('place.fitting') },
          ]}
          onChange={(value) => form.setValue('which', value)}
        />
        {which === 'numbers' ? (
          <TextAreaField
            {...form.register('numbers')}
            label={t('place.numbersLabel')}
            hint={t('place.numbersHint')}
            required
            error={said(errors.numbers?.message)}
          />
        ) : (
          <div className="grid gap-4 sm:grid-cols-2">
            <PersonField
              label={t('place.person')}
              className="sm:col-span-2"
              value={person || undefined}
              onChange={(id) => form.setValue('person', id ?? '')}
            />
            <SelectField
              {...form.register('region')}
              label={t('place.region')}
              error={said(errors.region?.message)}
            >
              <option value="">{t('place.any')}</option>
              {regionsOf(departments ?? []).map((region) => (
                <option key={region}>{region}</option>
              ))}
            </SelectField>
            <SelectField {...form.register('categoryCode')} label={t('place.category')}>
              <option value="">{t('place.any')}</option>
              {categories?.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </SelectField>
            <TextField {...form.register('from')} label={t('place.from')} type="date" />
            <TextField
              {...form.register('until')}
              label={t('place.until')}
              type="date"
              error={said(errors.until?.message)}
            />
          </div>
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
          <Button look="primary" type="submit" busy={isLoading}>
            {t('place.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
