import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import { changesOnto, takeChangesOnto } from '@/api/formChanges'
import { showFieldErrors } from '@/api/formErrors'
import type { Category, Reason } from '@/api/generated/athena'
import { isStale, type CallError } from '@/api/problem'
import { useSaveOver } from '@/api/useSaveOver'
import { Button } from '@/ui/Button'
import { ConcurrentChange } from '@/ui/ConcurrentChange'
import { Checkbox } from '@/ui/Checkbox'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { SelectField, TextField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useAllReasonsQuery } from '@/api/lists'
import { useReasonCreateMutation, useReasonUpdateMutation } from './api'
import { REASON_CODE } from './codes'

const valuesOf = (reason?: Reason, categoryId?: string) => ({
  code: reason?.code ?? '',
  name: reason?.name ?? '',
  categoryId: reason?.categoryId ?? categoryId ?? '',
  active: reason?.active ?? true,
})

/** A new reason, or a change of one. A reason is retired by a change, as old requests name it. */
export function ReasonDialog({
  reason,
  categoryId,
  reasons,
  categories,
  onClose,
}: {
  reason?: Reason | undefined
  categoryId?: string | undefined
  reasons: Reason[]
  categories: Category[]
  onClose: () => void
}) {
  const { t } = useTranslation(['catalog', 'shell'])
  const tell = useToast()
  const { refetch } = useAllReasonsQuery()
  const [create, creation] = useReasonCreateMutation()
  const [update, change] = useReasonUpdateMutation()
  const { newer, save, accept } = useSaveOver(reason, async () =>
    (await refetch()).data?.find(({ id }) => id === reason?.id),
  )
  const taken = (code: string) => reasons.some((other) => other.code === code && other.id !== reason?.id)
  const form = useForm({
    resolver: zodResolver(
      z.object({
        code: z
          .string()
          .regex(REASON_CODE, t('code.reason'))
          .refine((code) => !taken(code), t('code.taken')),
        name: z.string().trim().min(1, t('form.required')).max(200),
        categoryId: z.string(),
        active: z.boolean(),
      }),
    ),
    defaultValues: valuesOf(reason, categoryId),
  })
  const { errors, dirtyFields } = form.formState
  const error = creation.error ?? change.error

  const submit = form.handleSubmit(async (values) => {
    const reasonInput = { ...values, categoryId: values.categoryId || undefined }
    try {
      const saved = await save((ifMatch) =>
        reason
          ? update({ id: reason.id, 'If-Match': ifMatch, reasonInput }).unwrap()
          : create({ reasonInput }).unwrap(),
      )
      if (saved) {
        tell({ text: t('saved', { name: values.name }) })
        onClose()
      }
    } catch (refusal) {
      showFieldErrors(form, refusal as CallError)
    }
  })

  const compared = () => {
    const theirs = valuesOf(newer)
    const yours = changesOnto(theirs, form.getValues(), dirtyFields)
    const state = (active: boolean) => t(active ? 'state.active' : 'state.retired')
    const name = (id: string) => categories.find((one) => one.id === id)?.name ?? t('reasons.general')
    return [
      { label: t('field.code'), theirs: theirs.code, yours: yours.code },
      { label: t('field.name'), theirs: theirs.name, yours: yours.name },
      { label: t('field.category'), theirs: name(theirs.categoryId), yours: name(yours.categoryId) },
      { label: t('field.state'), theirs: state(theirs.active), yours: state(yours.active) },
    ]
  }

  return (
    <Dialog title={t(reason ? 'reasons.edit' : 'reasons.add')} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        {newer && (
          <ConcurrentChange
            compared={compared()}
            onTake={() => {
              change.reset()
              form.reset(valuesOf(newer))
              accept()
            }}
            onKeep={() => {
              takeChangesOnto(valuesOf(newer), form)
              accept()
              void submit()
            }}
          />
        )}
        <TextField
          label={t('field.name')}
          required
          autoFocus
          error={errors.name?.message}
          {...form.register('name')}
        />
        <TextField
          label={t('field.code')}
          required
          dir="ltr"
          autoCapitalize="characters"
          spellCheck={false}
          hint={t('code.reasonHint')}
          error={errors.code?.message}
          {...form.register('code', { setValueAs: (code: string) => code.trim().toUpperCase() })}
        />
        <SelectField
          label={t('field.category')}
          required
          hint={t('reasons.categoryHint')}
          error={errors.categoryId?.message}
          {...form.register('categoryId')}
        >
          <option value="">{t('reasons.general')}</option>
          {categories.map((category) => (
            <option key={category.id} value={category.id}>
              {category.name}
            </option>
          ))}
        </SelectField>
        {reason && (
          <Checkbox label={t('state.active')} hint={t('reasons.activeHint')} {...form.register('active')} />
        )}
        {!isStale(error) && <FormProblem error={error} />}
        <DialogActions>
          <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
          <Button type="submit" look="primary" busy={creation.isLoading || change.isLoading}>
            {t('shell:action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
