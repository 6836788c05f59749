import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import { showFieldErrors } from '@/api/formErrors'
import type { Department } from '@/api/generated/athena'
import type { CallError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { SelectField, TextField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useDepartmentCreateMutation } from './api'
import { flatten, treeOf } from './departmentTree'
import { regionsOf } from './regions'

export function NewDepartment({
  departments,
  parent,
  onClose,
}: {
  departments: Department[]
  parent?: Department | undefined
  onClose: () => void
}) {
  const { t } = useTranslation(['people', 'shell'])
  const tell = useToast()
  const [create, { error, isLoading }] = useDepartmentCreateMutation()
  const form = useForm({
    resolver: zodResolver(
      z.object({
        name: z.string().trim().min(1, t('form.required')).max(200),
        region: z.string().trim().min(1, t('form.required')).max(40),
        parentId: z.string(),
      }),
    ),
    defaultValues: { name: '', region: parent?.region ?? '', parentId: parent?.id ?? '' },
  })
  const { errors } = form.formState
  const save = form.handleSubmit(async (values) => {
    try {
      await create({ departmentInput: { ...values, parentId: values.parentId || undefined } }).unwrap()
      tell({ text: t('departments.done', { name: values.name }) })
      onClose()
    } catch (refusal) {
      showFieldErrors(form, refusal as CallError)
    }
  })
  return (
    <Dialog title={t('departments.newTitle')} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void save(event)}>
        <TextField
          label={t('field.departmentName')}
          required
          autoFocus
          error={errors.name?.message}
          {...form.register('name')}
        />
        <TextField
          label={t('field.region')}
          required
          list="department-regions"
          hint={t('field.regionHint')}
          error={errors.region?.message}
          {...form.register('region')}
        />
        <datalist id="department-regions">
          {regionsOf(departments).map((region) => (
            <option key={region} value={region} />
          ))}
        </datalist>
        <SelectField
          label={t('field.parent')}
          error={errors.parentId?.message}
          {...form.register('parentId')}
        >
          <option value="">{t('field.noParent')}</option>
          {flatten(treeOf(departments)).map(({ department, depth }) => (
            <option key={department.id} value={department.id}>
              {'\u00a0\u00a0'.repeat(depth) + department.name}
            </option>
          ))}
        </SelectField>
        <FormProblem error={error} />
        <DialogActions>
          <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
          <Button type="submit" look="primary" busy={isLoading}>
            {t('shell:action.add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
