import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import { changesOnto, takeChangesOnto } from '@/api/formChanges'
import { showFieldErrors } from '@/api/formErrors'
import type { Category } from '@/api/generated/athena'
import { isStale, type CallError } from '@/api/problem'
import { useSaveOver } from '@/api/useSaveOver'
import { Button } from '@/ui/Button'
import { ConcurrentChange } from '@/ui/ConcurrentChange'
import { Checkbox } from '@/ui/Checkbox'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextAreaField, TextField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useAllCategoriesQuery } from '@/api/lists'
import { useCategoryCreateMutation, useCategoryUpdateMutation } from './api'
import { CATEGORY_CODE } from './codes'

const valuesOf = (category?: Category) => ({
  code: category?.code ?? '',
  name: category?.name ?? '',
  description: category?.description ?? '',
  active: category?.active ?? true,
})

/** A new category, or a change of one. */
export function CategoryDialog({
  category,
  categories,
  onClose,
}: {
  category?: Category | undefined
  categories: Category[]
  onClose: () => void
}) {
  const { t } = useTranslation(['catalog', 'shell'])
  const tell = useToast()
  const { refetch } = useAllCategoriesQuery()
  const [create, creation] = useCategoryCreateMutation()
  const [update, change] = useCategoryUpdateMutation()
  const { newer, save, accept } = useSaveOver(category, async () =>
    (await refetch()).data?.find(({ id }) => id === category?.id),
  )
  const taken = (code: string) => categories.some((other) => other.code === code && other.id !== category?.id)
  const form = useForm({
    resolver: zodResolver(
      z.object({
        code: z
          .string()
          .regex(CATEGORY_CODE, t('code.category'))
          .refine((code) => !taken(code), t('code.taken')),
        name: z.string().trim().min(1, t('form.required')).max(200),
        description: z.string().max(2000),
        active: z.boolean(),
      }),
    ),
    defaultValues: valuesOf(category),
  })
  const { errors, dirtyFields } = form.formState
  const error = creation.error ?? change.error

  const submit = form.handleSubmit(async (values) => {
    try {
      const saved = await save((ifMatch) =>
        category
          ? update({ id: category.id, 'If-Match': ifMatch, categoryInput: values }).unwrap()
          : create({ categoryInput: values }).unwrap(),
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
    return [
      { label: t('field.code'), theirs: theirs.code, yours: yours.code },
      { label: t('field.name'), theirs: theirs.name, yours: yours.name },
      { label: t('field.description'), theirs: theirs.description, yours: yours.description },
      { label: t('field.state'), theirs: state(theirs.active), yours: state(yours.active) },
    ]
  }

  return (
    <Dialog title={t(category ? 'categories.edit' : 'categories.add')} onClose={onClose}>
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
          hint={t('code.categoryHint')}
          error={errors.code?.message}
          {...form.register('code', { setValueAs: (code: string) => code.trim().toUpperCase() })}
        />
        <TextAreaField
          label={t('field.description')}
          error={errors.description?.message}
          {...form.register('description')}
        />
        {category && (
          <Checkbox
            label={t('state.active')}
            hint={t('categories.activeHint')}
            {...form.register('active')}
          />
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
