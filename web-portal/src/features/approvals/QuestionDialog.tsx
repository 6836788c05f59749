import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextAreaField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useQuestionAskMutation } from './api'
import { LONGEST_COMMENT } from './comment'
import { useDraft } from './drafts'

/** Asks the requester. What was typed stays until it was taken. */
export function QuestionDialog({ approvalId, onClose }: { approvalId: string; onClose: () => void }) {
  const { t } = useTranslation(['approvals', 'shell'])
  const tell = useToast()
  const draft = useDraft(`question.${approvalId}`)
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const [ask, { error, isLoading }] = useQuestionAskMutation()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!draft.text.trim()) {
      setMissing(true)
      field.current?.focus()
      return
    }
    try {
      await ask({ id: approvalId, question: { text: draft.text.trim() } }).unwrap()
      draft.clear()
      tell({ text: t('question.asked') })
      onClose()
    } catch {
      // Said above the field.
    }
  }
  return (
    <Dialog title={t('question.title')} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <FormProblem error={error} />
        <TextAreaField
          ref={field}
          label={t('question.label')}
          hint={t('question.hint')}
          error={missing && !draft.text.trim() ? t('question.required') : undefined}
          required
          rows={4}
          maxLength={LONGEST_COMMENT}
          value={draft.text}
          onChange={(event) => draft.write(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
          <Button look="primary" type="submit" busy={isLoading}>
            {t('question.send')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
