import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isStale } from '@/api/problem'
import { Button } from '@/ui/Button'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { NoticeTable } from './NoticeTable'
import {
  isSame,
  useNotificationPreferenceGetQuery,
  useNotificationPreferencePutMutation,
  wireOf,
} from './notices'
import type { Draft } from './notices'
import { TimeChoices } from './TimeChoices'

/** The preferences while they are edited. Nothing counts before it is saved, so that one can try what a choice would mean. */
export function NoticeForm({ stored, version }: { stored: Draft; version: number }) {
  const { t } = useTranslation(['identity', 'shell'])
  const tell = useToast()
  const { refetch } = useNotificationPreferenceGetQuery()
  const [draft, setDraft] = useState(stored)
  const [save, { isLoading, error }] = useNotificationPreferencePutMutation()
  const changed = !isSame(draft, stored)
  const badHours =
    draft.quiet && (!draft.quiet.from || !draft.quiet.until || draft.quiet.from === draft.quiet.until)
  const stale = isStale(error)

  const submit = async () => {
    if (badHours || !changed) {
      return
    }
    try {
      await save({ 'If-Match': `"${version}"`, notificationPreferencesView: wireOf(draft) }).unwrap()
      tell({ text: t('notices.saved'), tone: 'good' })
    } catch {
      // It stands beside the button.
    }
  }

  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <NoticeTable draft={draft} onChange={setDraft} />
      <TimeChoices draft={draft} onChange={setDraft} invalid={Boolean(badHours)} />
      <FormProblem error={error} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <span role="status" className="me-auto text-xs text-ink-faint">
          {changed && t('notices.unsaved')}
        </span>
        {stale ? (
          <Button onClick={() => void refetch()}>{t('shell:action.reload')}</Button>
        ) : (
          changed && <Button onClick={() => setDraft(stored)}>{t('shell:action.cancel')}</Button>
        )}
        <Button look="primary" type="submit" busy={isLoading} disabled={!changed}>
          {t('shell:action.save')}
        </Button>
      </div>
    </form>
  )
}
