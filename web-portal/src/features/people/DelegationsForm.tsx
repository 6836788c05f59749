import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import type { Category, PeoplePerson } from '@/api/generated/athena'
import { showFieldErrors } from '@/api/formErrors'
import type { CallError } from '@/api/problem'
import { localTime, momentOf } from '@/i18n/zonedTime'
import { useMe } from '@/policies'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { SelectField, TextField } from '@/ui/Field'
import { PersonSearch } from '@/ui/PersonSearch'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useDelegationCreateMutation } from './delegationsApi'

const schema = z
  .object({
    toUserId: z.string({ error: 'chooseDeputy' }).min(1, 'chooseDeputy'),
    from: z.string().min(1, 'chooseTime'),
    until: z.string().min(1, 'chooseTime'),
    categoryId: z.string(),
  })
  .refine(({ from, until }) => !from || !until || from < until, { path: ['until'], error: 'afterFrom' })

type Values = z.infer<typeof schema>
type Finding = 'chooseDeputy' | 'chooseTime' | 'afterFrom' | 'notOver'
const FINDINGS: readonly string[] = ['chooseDeputy', 'chooseTime', 'afterFrom', 'notOver'] satisfies Finding[]

const WEEK_MS = 7 * 86_400_000

function isOver(moment: string): boolean {
  return Date.parse(moment) <= Date.now()
}

/** Names a deputy for some time. */
export default function DelegationsForm({
  categories,
  onClose,
}: {
  categories: Category[]
  onClose: () => void
}) {
  const { t } = useTranslation(['approvals', 'shell'])
  const me = useMe()
  const { timeZone } = me
  const tell = useToast()
  const [deputy, setDeputy] = useState<PeoplePerson>()
  const [refusal, setRefusal] = useState<CallError>()
  const [create, { isLoading }] = useDelegationCreateMutation()
  const [defaultValues] = useState<Values>(() => ({
    toUserId: '',
    from: localTime(new Date(), timeZone),
    until: localTime(new Date(Date.now() + WEEK_MS), timeZone),
    categoryId: '',
  }))
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues })
  const { errors } = form.formState
  const said = (message: string | undefined) =>
    message && FINDINGS.includes(message) ? t(`delegations.${message as Finding}`) : message

  const submit = form.handleSubmit(async ({ toUserId, from, until, categoryId }) => {
    setRefusal(undefined)
    if (isOver(momentOf(until, timeZone))) {
      form.setError('until', { message: 'notOver' }, { shouldFocus: true })
      return
    }
    try {
      await create({
        delegationInput: {
          toUserId,
          from: momentOf(from, timeZone),
          until: momentOf(until, timeZone),
          categoryId: categoryId || null,
        },
      }).unwrap()
      tell({ text: t('delegations.created', { name: deputy?.displayName ?? '' }) })
      onClose()
    } catch (failure) {
      if (!showFieldErrors(form, failure as CallError)) {
        setRefusal(failure as CallError)
      }
    }
  })

  return (
    <Dialog title={t('delegations.new')} onClose={onClose} lasting>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <FormProblem error={refusal} />
        <Controller
          control={form.control}
          name="toUserId"
          render={({ field }) => (
            <PersonSearch
              ref={field.ref}
              label={t('delegations.deputy')}
              hint={t('shell:people.typeMore')}
              error={said(errors.toUserId?.message)}
              required
              role="APPROVER"
              except={[me.id]}
              value={deputy}
              onBlur={field.onBlur}
              onChange={(person) => {
                setDeputy(person)
                field.onChange(person?.id ?? '')
              }}
            />
          )}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...form.register('from')}
            label={t('delegations.from')}
            type="datetime-local"
            required
            error={said(errors.from?.message)}
          />
          <TextField
            {...form.register('until')}
            label={t('delegations.until')}
            type="datetime-local"
            required
            error={said(errors.until?.message)}
          />
        </div>
        <p className="-mt-2 text-xs text-ink-faint">{t('delegations.zone', { zone: timeZone })}</p>
        <SelectField {...form.register('categoryId')} label={t('delegations.category')}>
          <option value="">{t('delegations.anyCategory')}</option>
          {categories
            .filter(({ active }) => active)
            .map(({ id, name: category }) => (
              <option key={id} value={id}>
                {category}
              </option>
            ))}
        </SelectField>
        <DialogActions>
          <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
          <Button look="primary" type="submit" busy={isLoading}>
            {t('delegations.create')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
