import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '@/api/problem'
import { useMe } from '@/policies'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextAreaField } from '@/ui/Field'
import { ErrorState, FormProblem, Skeleton } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useApprovalPreviewRollbackQuery, useApprovalRollBackMutation } from './api'
import { LONGEST_COMMENT } from './comment'
import { Countdown } from './Countdown'
import { RollbackEffects } from './RollbackEffects'

/** Takes a decision back, having shown what falls with it. */
export function RollbackDialog({ approvalId, onClose }: { approvalId: string; onClose: () => void }) {
  const { t } = useTranslation(['approvals', 'shell'])
  const me = useMe()
  const tell = useToast()
  const [comment, setComment] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const preview = useApprovalPreviewRollbackQuery({ id: approvalId }, { refetchOnMountOrArgChange: true })
  const [rollBack, { error, isLoading }] = useApprovalRollBackMutation()
  const effects = preview.data
  const own = effects?.decision.decidedBy === me.id

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!own && !comment.trim()) {
      setMissing(true)
      field.current?.focus()
      return
    }
    try {
      await rollBack({ id: approvalId, approvalRollback: { comment: comment.trim() || null } }).unwrap()
      tell({ text: t('undo.done', { level: effects?.decision.levelName }) })
      onClose()
    } catch {
      // Said in the dialog, in the server's words.
    }
  }

  // Refused for good: nothing is left to confirm.
  const over = problemOf(error)?.status === 409
  return (
    <Dialog title={t('undo.title')} onClose={onClose}>
      {preview.isError ? (
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
      ) : !effects ? (
        <Skeleton lines={4} className="h-8" />
      ) : (
        <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
          <RollbackEffects effects={effects} />
          <p className="flex items-baseline justify-between gap-3 rounded-lg bg-sunken px-3 py-2 text-sm text-ink-soft">
            {t('undo.until')}
            <Countdown until={effects.until} className="font-semibold text-ink" />
          </p>
          <TextAreaField
            ref={field}
            label={own ? t('comment.label') : t('undo.reason')}
            hint={own ? undefined : t('undo.reasonHint')}
            error={missing && !comment.trim() ? t('undo.reasonRequired') : undefined}
            required={!own}
            rows={2}
            maxLength={LONGEST_COMMENT}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
          <FormProblem error={error} />
          <DialogActions>
            <Button onClick={onClose}>{t('undo.keep')}</Button>
            {!over && (
              <Button look="primary" type="submit" autoFocus busy={isLoading}>
                {t('undo.confirm')}
              </Button>
            )}
          </DialogActions>
        </form>
      )}
    </Dialog>
  )
}
