import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from 'react-redux'
import type { RequestView } from '@/api/generated/athena'
import { problemOf } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextAreaField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { requestChanged, useRequestWithdrawMutation } from './api'

const LONGEST = 4_000

/** Takes a request back. It cannot be undone, so it asks, and it asks why. */
export function WithdrawDialog({ request, onClose }: { request: RequestView; onClose: () => void }) {
  const { t } = useTranslation('requests')
  const tell = useToast()
  const dispatch = useDispatch()
  const [comment, setComment] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const [missing, setMissing] = useState(false)
  const [withdraw, { error, isLoading }] = useRequestWithdrawMutation()
  const finding = problemOf(error)?.errors?.[0]?.detail
  // Somebody was quicker: there is nothing to withdraw any more.
  const tooLate = problemOf(error)?.status === 409

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(!comment.trim())
    if (!comment.trim() || isLoading) {
      field.current?.focus()
      return
    }
    try {
      await withdraw({ id: request.id, requestWithdrawal: { comment: comment.trim() } }).unwrap()
      tell({ text: t('withdraw.done', { number: request.number }) })
      onClose()
    } catch {
      dispatch(requestChanged(request.id))
    }
  }
  return (
    <Dialog title={t('withdraw.title', { number: request.number })} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void send(event)}>
        <p className="text-sm text-ink-soft">{t('withdraw.lead')}</p>
        <TextAreaField
          ref={field}
          label={t('withdraw.reason')}
          required
          autoFocus
          dir="auto"
          maxLength={LONGEST}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
          error={missing && !comment.trim() ? t('form.wrong.required') : finding}
        />
        {!finding && <FormProblem error={error} />}
        <DialogActions>
          <Button onClick={onClose}>{tooLate ? t('withdraw.close') : t('withdraw.keep')}</Button>
          {!tooLate && (
            <Button look="danger" type="submit" busy={isLoading}>
              {t('withdraw.action')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  )
}
