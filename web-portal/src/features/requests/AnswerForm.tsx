import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '@/api/problem'
import { Button } from '@/ui/Button'
import { TextAreaField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useQuestionAnswerMutation } from './api'

/** As long as the server takes. */
const LONGEST = 4_000

export function AnswerForm({ requestId, questionId }: { requestId: string; questionId: string }) {
  const { t } = useTranslation('requests')
  const tell = useToast()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const [missing, setMissing] = useState(false)
  const [answer, { error, isLoading }] = useQuestionAnswerMutation()
  const finding = problemOf(error)?.errors?.[0]?.detail

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(!text.trim())
    if (!text.trim() || isLoading) {
      field.current?.focus()
      return
    }
    try {
      await answer({ id: requestId, questionAnswer: { questionId, text: text.trim() } }).unwrap()
      tell({ text: t('questions.sent') })
    } catch {
      // It is shown at the field, and what was written stays there.
    }
  }
  return (
    <form noValidate className="flex flex-col gap-3" onSubmit={(event) => void send(event)}>
      <TextAreaField
        ref={field}
        label={t('questions.answer')}
        required
        dir="auto"
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={missing && !text.trim() ? t('form.wrong.required') : finding}
      />
      {!finding && <FormProblem error={error} />}
      <Button look="primary" type="submit" busy={isLoading} className="self-start">
        {t('questions.send')}
      </Button>
    </form>
  )
}
