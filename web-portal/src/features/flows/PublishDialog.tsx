import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { z } from '@/api/zod'
import type { Draft } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextAreaField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { KEY, useDraftPublishMutation } from './api'
import { PublishSummary } from './difference/PublishSummary'
import { RehearsalHint } from './rehearsal/RehearsalHint'

/** Puts the draft in force as it was looked at, and as nobody has changed it since. */
export function PublishDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { t } = useTranslation(['flows', 'shell'])
  const tell = useToast()
  const navigate = useNavigate()
  const [publish, { error, isLoading }] = useDraftPublishMutation()
  const form = useForm({
    resolver: zodResolver(z.object({ note: z.string().trim().min(1, t('form.required')).max(2000) })),
    defaultValues: { note: draft.note ?? '' },
  })
  const submit = form.handleSubmit(async ({ note }) => {
    const { data } = await publish({
      key: KEY,
      id: draft.id,
      'If-Match': `"${draft.version}"`,
      draftPublishInput: { note },
    })
    if (data) {
      tell({ tone: 'good', text: t('publish.done', { version: data.version }) })
      void navigate('/flows')
    }
  })
  return (
    <Dialog title={t('publish.title', { name: draft.name })} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="text-sm text-ink-soft">{t('publish.what')}</p>
        <PublishSummary draft={draft} />
        <RehearsalHint draft={draft} />
        <TextAreaField
          label={t('publish.note')}
          hint={t('publish.noteHint')}
          required
          error={form.formState.errors.note?.message}
          {...form.register('note')}
        />
        <FormProblem error={error} />
        <DialogActions>
          <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
          <Button type="submit" look="primary" busy={isLoading}>
            {t('publish.action')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
