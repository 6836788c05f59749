import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { z } from '@/api/zod'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { KEY, useDraftCreateMutation } from './api'

/** Begins a draft from a version: the one in force, or an earlier one that is to come back. */
export function NewDraftDialog({
  from,
  inForce,
  onClose,
}: {
  from: number
  inForce: number
  onClose: () => void
}) {
  const { t } = useTranslation(['flows', 'shell'])
  const navigate = useNavigate()
  const [create, { error, isLoading }] = useDraftCreateMutation()
  const returns = from !== inForce
  const form = useForm({
    resolver: zodResolver(z.object({ name: z.string().trim().min(1, t('form.required')).max(200) })),
    defaultValues: { name: returns ? t('version.again', { version: from }) : '' },
  })
  const submit = form.handleSubmit(async ({ name }) => {
    const made = await create({ key: KEY, newDraftInput: { name, basedOn: from } })
    if (made.data) {
      void navigate(`/flows/drafts/${made.data.id}`)
    }
  })
  return (
    <Dialog title={returns ? t('version.returnTo', { version: from }) : t('draft.new')} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="text-sm text-ink-soft">{t(returns ? 'version.returnHint' : 'draft.newHint')}</p>
        <TextField
          label={t('draft.name')}
          required
          autoFocus
          placeholder={t('draft.nameExample')}
          error={form.formState.errors.name?.message}
          {...form.register('name')}
        />
        <FormProblem error={error} />
        <DialogActions>
          <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
          <Button type="submit" look="primary" busy={isLoading}>
            {t('draft.begin')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
