import { CircleAlert, CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SyncApprovalsAnswer } from '@/api/generated/athena'
import type { Problem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { isTaken } from './api'
import { useMeanwhile } from './meanwhile'
import type { InboxRow } from './row'
import type { Outcome } from './useDecide'

/** What came of each of many. It is closed by the one who has read it, and by nothing else. */
export function BulkResults({
  outcome,
  rows,
  answers,
  onClose,
}: {
  outcome: Outcome
  rows: InboxRow[]
  answers: SyncApprovalsAnswer[]
  onClose: () => void
}) {
  const { t } = useTranslation('approvals')
  const meanwhile = useMeanwhile()
  const of = new Map(answers.map((answer) => [answer.id, answer]))
  const failed = rows.flatMap((row) => {
    const answer = of.get(row.id)
    return answer && isTaken(answer.result) ? [] : [{ row, answer }]
  })
  const done = rows.length - failed.length
  return (
    <Dialog title={t('bulk.results')} lasting wide={failed.length > 0} onClose={onClose}>
      <div role="status" className="flex flex-col gap-2 text-sm">
        {done > 0 && (
          <p className="flex items-center gap-2.5 rounded-lg bg-good-soft px-3 py-2 text-good">
            <CircleCheck size={16} aria-hidden className="shrink-0" />
            {t(outcome === 'APPROVED' ? 'bulk.approved' : 'bulk.rejected', { count: done })}
          </p>
        )}
        {failed.length > 0 && (
          <p className="flex items-center gap-2.5 rounded-lg bg-bad-soft px-3 py-2 text-bad">
            <CircleAlert size={16} aria-hidden className="shrink-0" />
            {t('bulk.failed', { count: failed.length })}
          </p>
        )}
      </div>
      {failed.length > 0 && (
        <ul aria-label={t('bulk.failedList')} className="mt-4 flex max-h-96 flex-col overflow-y-auto">
          {failed.map(({ row, answer }) => (
            <li key={row.id} className="border-b border-line py-2.5 text-sm last:border-0">
              <p className="flex flex-wrap gap-x-2 font-medium">
                <bdi>{row.number}</bdi>
                <span dir="auto" className="text-ink-soft">
                  {row.title}
                </span>
              </p>
              <p className="mt-0.5 text-bad">
                {answer?.problem
                  ? meanwhile({ ...(answer.problem as Problem), current: answer.approval }, row.candidates)
                  : t('bulk.noAnswer')}
              </p>
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button look="primary" data-autofocus onClick={onClose}>
          {t('bulk.read')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
