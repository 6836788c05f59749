import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { SyncApprovalsAnswer } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextAreaField } from '@/ui/Field'
import { Money } from '@/ui/Money'
import { FormProblem } from '@/ui/states'
import { useApprovalSyncBulkMutation } from './api'
import { BulkResults } from './BulkResults'
import { LONGEST_COMMENT } from './comment'
import type { InboxRow } from './row'
import { total } from './total'
import type { Outcome } from './useDecide'

/** Decides many at once, each on its own; what came of each stays until it was read. */
export function BulkDialog({
  outcome,
  rows,
  onClose,
  onCancel,
}: {
  outcome: Outcome
  rows: InboxRow[]
  onClose: () => void
  onCancel: () => void
}) {
  const { t } = useTranslation(['approvals', 'shell'])
  const [decided, setDecided] = useState<{ rows: InboxRow[]; answers: SyncApprovalsAnswer[] }>()
  const [comment, setComment] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const [decide, { error, isLoading }] = useApprovalSyncBulkMutation()
  const approves = outcome === 'APPROVED'
  const count = rows.length

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!approves && !comment.trim()) {
      setMissing(true)
      field.current?.focus()
      return
    }
    const items = rows.map(({ id, version }) => ({
      id,
      version,
      action: approves ? ('APPROVE' as const) : ('REJECT' as const),
      comment: comment.trim() || null,
    }))
    try {
      const answer = await decide({ approvalSyncBulk: { items } }).unwrap()
      setDecided({ rows, answers: answer.items })
    } catch {
      // Said above the comment, which stays.
    }
  }

  if (decided) {
    return <BulkResults outcome={outcome} {...decided} onClose={onClose} />
  }
  const currencies = [...new Set(rows.map((row) => row.baseCurrency))]
  return (
    <Dialog
      title={t(approves ? 'bulk.approve' : 'bulk.reject', { count })}
      lasting
      onClose={() => !isLoading && onCancel()}
    >
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="flex flex-wrap items-baseline justify-between gap-3 rounded-lg bg-sunken px-3 py-2 text-sm text-ink-soft">
          {t('bulk.total')}
          <span className="flex flex-wrap gap-3">
            {currencies.map((currency) => (
              <Money
                key={currency}
                className="font-semibold text-ink"
                currency={currency}
                amount={total(
                  rows.filter((row) => row.baseCurrency === currency).map((row) => row.amountBase),
                )}
              />
            ))}
          </span>
        </p>
        <FormProblem error={error} />
        <TextAreaField
          ref={field}
          label={t('bulk.comment')}
          error={missing && !comment.trim() ? t('comment.required') : undefined}
          required={!approves}
          maxLength={LONGEST_COMMENT}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onCancel} disabled={isLoading}>
            {t('shell:action.cancel')}
          </Button>
          <Button look={approves ? 'primary' : 'danger'} type="submit" busy={isLoading}>
            {t(approves ? 'bulk.approve' : 'bulk.reject', { count })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
