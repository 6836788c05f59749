import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rehearsal } from '@/api/generated/athena'
import type { CallError } from '@/api/problem'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { ProgressBar } from '@/ui/ProgressBar'
import { FormProblem } from '@/ui/states'
import { KEY } from '../api'
import { useRehearsalCancelMutation } from './api'

/** How far it is, and a way to end it. */
export function Progress({ rehearsal, error }: { rehearsal: Rehearsal; error: CallError }) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const label = useId()
  const [cancel, cancelling] = useRehearsalCancelMutation()
  const { id, draftId, done, total } = rehearsal
  return (
    <Card className="flex flex-col gap-3 p-5">
      <p id={label} className="text-sm font-medium tabular">
        {total === 0
          ? t('progress.waiting')
          : t('progress.driven', { done: formats.number(done), total: formats.number(total) })}
      </p>
      <ProgressBar aria-labelledby={label} {...(total > 0 ? { value: done, max: total } : {})} />
      <p className="text-xs text-ink-faint">{t('progress.leave')}</p>
      {/* What failed was a look at it: it goes on, and is looked at again. */}
      <FormProblem error={cancelling.error ?? error} />
      <Button
        className="self-start"
        busy={cancelling.isLoading}
        onClick={() => void cancel({ key: KEY, draftId, id })}
      >
        {t('progress.cancel')}
      </Button>
    </Card>
  )
}
