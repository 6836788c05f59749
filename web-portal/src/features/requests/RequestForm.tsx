import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { showFieldErrors } from '@/api/formErrors'
import type { RequestView } from '@/api/generated/athena'
import type { CallError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { useRequestSubmitMutation } from './api'
import { ChainPreview } from './ChainPreview'
import { reasonsFor, type Choices } from './choices'
import { ChosenFiles } from './ChosenFiles'
import { DraftNotice } from './DraftNotice'
import type { KeptDraft } from './draft'
import { formRules, toPreview, toSubmission, type Complaint, type FormValues } from './formRules'
import { RequestFields } from './RequestFields'
import { stillThere } from './stillThere'
import { SubmitProblem } from './SubmitProblem'
import { useSettled } from './settled'

const TYPING_PAUSE_MS = 400

export function RequestForm({
  draft,
  fresh,
  choices,
  today,
  onSubmitted,
}: {
  draft: KeptDraft
  /** What the form starts with when no draft was kept. */
  fresh: FormValues
  choices: Choices
  today: string
  onSubmitted: (request: RequestView, files: File[]) => void
}) {
  const { t, i18n } = useTranslation('requests')
  const language = i18n.language
  const form = useForm<FormValues>({
    resolver: useMemo(() => zodResolver(formRules(language, today)), [language, today]),
    defaultValues: stillThere(draft.kept?.values ?? fresh, choices),
    mode: 'onTouched',
  })
  const [files, setFiles] = useState<File[]>([])
  const [problem, setProblem] = useState<CallError>()
  const [submit, { isLoading }] = useRequestSubmitMutation()
  const values = useWatch({ control: form.control }) as FormValues
  const { isDirty } = form.formState
  const { keep } = draft

  useEffect(() => {
    if (isDirty) {
      keep(values)
    }
  }, [values, isDirty, keep])

  useEffect(() => {
    // A reason belongs to its category; the only one there is need not be looked for.
    const fitting = reasonsFor(choices.reasons, values.categoryId)
    if (values.categoryId && !fitting.some((reason) => reason.id === values.reasonId)) {
      const only = fitting.length === 1 ? fitting[0]?.id : undefined
      if (only || values.reasonId) {
        form.setValue('reasonId', only ?? '')
      }
    }
  }, [choices.reasons, values.categoryId, values.reasonId, form])

  const send = async (identity: { id: string; replacesId: string | undefined }) => {
    setProblem(undefined)
    try {
      const request = await submit({
        submission: toSubmission(form.getValues(), language, identity),
      }).unwrap()
      draft.submitted()
      onSubmitted(request, files)
    } catch (error) {
      if (!showFieldErrors(form, error as CallError)) {
        setProblem(error as CallError)
      }
    }
  }
  const complaint = (field: keyof FormValues) => {
    const error = form.formState.errors[field]
    return error?.type === 'server' ? error.message : error && t(`form.wrong.${error.message as Complaint}`)
  }

  return (
    <form
      noValidate
      aria-label={t('form.title')}
      className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
      onSubmit={(event) => void form.handleSubmit(() => send(draft))(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.currentTarget.requestSubmit()
        }
      }}
    >
      <Card className="flex flex-col gap-5 p-4 sm:p-6">
        {draft.kept && <DraftNotice savedAt={draft.kept.savedAt} onDiscard={draft.discard} />}
        <RequestFields form={form} choices={choices} today={today} complaint={complaint} />
        <ChosenFiles files={files} onChange={setFiles} />
      </Card>
      <div className="flex flex-col gap-4 lg:sticky lg:top-6">
        <Card className="p-4 sm:p-5">
          <h2 className="mb-4 text-sm font-semibold">{t('chain.title')}</h2>
          <ChainPreview submission={useSettled(toPreview(values, language), TYPING_PAUSE_MS)} />
        </Card>
        <SubmitProblem error={problem} id={draft.id} onReplace={() => void send(draft.replace(draft.id))} />
        <Button look="primary" type="submit" busy={isLoading} className="min-h-10">
          {t('form.submit')}
        </Button>
        <p className="text-center text-xs text-ink-faint">
          {t('form.locked')} <span className="hidden lg:inline">{t('form.keys')}</span>
        </p>
      </div>
    </form>
  )
}
