import { useTranslation } from 'react-i18next'
import { problemName, problemOf, type CallError } from '@/api/problem'
import { Button, ButtonLink } from '@/ui/Button'
import { FormProblem } from '@/ui/states'

const SERVER_ERROR = 500

/** Why it could not be submitted, and what has become of what was typed. */
export function SubmitProblem({
  error,
  id,
  onReplace,
}: {
  error: CallError
  id: string
  onReplace: () => void
}) {
  const { t } = useTranslation('requests')
  const problem = problemOf(error)
  if (!problem) {
    return null
  }
  if (problemName(problem) === 'id-taken') {
    // An earlier try had arrived after all, and was changed afterwards.
    return (
      <div
        role="alert"
        className="flex flex-col items-start gap-3 rounded-lg bg-warn-soft p-3 text-sm text-warn"
      >
        <p>{t('form.alreadySent')}</p>
        <div className="flex flex-wrap gap-2">
          <ButtonLink to={`/requests/${id}`}>{t('form.showSent')}</ButtonLink>
          <Button onClick={onReplace}>{t('form.sendAsCorrection')}</Button>
        </div>
      </div>
    )
  }
  const mayPass = problem.status === 0 || problem.status >= SERVER_ERROR
  return (
    <div className="flex flex-col gap-1.5">
      <FormProblem error={error} />
      {mayPass && <p className="text-xs text-ink-soft">{t('form.kept')}</p>}
    </div>
  )
}
