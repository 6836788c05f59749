import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextAreaField } from '@/ui/Field'
import { LONGEST_COMMENT } from './comment'
import { useDraft } from './drafts'
import type { InboxRow } from './row'

/** Says no, and why. What was typed is there again when it could not be sent. */
export function RejectDialog({
  row,
  onReject,
  onClose,
}: {
  row: InboxRow
  onReject: (comment: string) => Promise<CallError>
  onClose: () => void
}) {
  const { t } = useTranslation(['approvals', 'shell'])
  const draft = useDraft(row.id)
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!draft.text.trim()) {
      setMissing(true)
      field.current?.focus()
      return
    }
    if (!(await onReject(draft.text))) {
      draft.clear()
    }
  }
  return (
    <Dialog title={t('reject.title', { number: row.number })} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <p dir="auto" className="mb-3 text-sm text-ink-soft">
          {row.title}
        </p>
        <TextAreaField
          ref={field}
          label={t('comment.label')}
          hint={t('reject.hint')}
          error={missing && !draft.text.trim() ? t('comment.required') : undefined}
          required
          rows={4}
          maxLength={LONGEST_COMMENT}
          value={draft.text}
          onChange={(event) => draft.write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              void submit()
            }
          }}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
          <Button look="danger" type="submit">
            {t('reject.action')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
