import { Check, CircleHelp, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { TextAreaField } from '@/ui/Field'
import { LONGEST_COMMENT } from './comment'
import { useDraft } from './drafts'
import { QuestionDialog } from './QuestionDialog'
import type { Decidable, Outcome } from './useDecide'

/** Yes, no, or a question first. One comment serves all: to say no, it is needed. */
export function DecisionForm({
  approval,
  onDecide,
}: {
  approval: Decidable
  /** Returns the refusal, if there is one. */
  onDecide: (outcome: Outcome, comment: string) => Promise<CallError>
}) {
  const { t } = useTranslation('approvals')
  const draft = useDraft(approval.id)
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState<Outcome>()
  const [asking, setAsking] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)

  const decide = async (outcome: Outcome) => {
    if (busy) {
      return
    }
    if (outcome === 'REJECTED' && !draft.text.trim()) {
      setMissing(true)
      field.current?.focus()
      return
    }
    setBusy(outcome)
    const refusal = await onDecide(outcome, draft.text)
    setBusy(undefined)
    if (!refusal) {
      draft.clear()
    }
  }

  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className="flex flex-col gap-3">
      <TextAreaField
        ref={field}
        label={t('comment.label')}
        error={missing && !draft.text.trim() ? t('comment.required') : undefined}
        rows={2}
        maxLength={LONGEST_COMMENT}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" busy={busy === 'APPROVED'} onClick={() => void decide('APPROVED')}>
          <Check size={16} aria-hidden />
          {t('decide.approve')}
        </Button>
        <Button look="danger" busy={busy === 'REJECTED'} onClick={() => void decide('REJECTED')}>
          <X size={16} aria-hidden />
          {t('decide.reject')}
        </Button>
        <Button look="quiet" className="ms-auto" onClick={() => setAsking(true)}>
          <CircleHelp size={16} aria-hidden />
          {t('question.action')}
        </Button>
      </div>
      {asking && <QuestionDialog approvalId={approval.id} onClose={() => setAsking(false)} />}
    </form>
  )
}
