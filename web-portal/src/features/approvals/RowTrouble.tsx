import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { useWhy } from './meanwhile'
import type { InboxRow } from './row'

/** Why the decision on a row did not come about, where the row is, until it was read. */
export function RowTrouble({
  row,
  problem,
  onDismiss,
}: {
  row: InboxRow
  problem: Problem
  onDismiss: (row: InboxRow) => void
}) {
  const { t } = useTranslation('approvals')
  const why = useWhy(problem, row.candidates)
  return (
    <div className="flex items-center gap-2 text-xs text-bad">
      <CircleAlert size={14} aria-hidden className="shrink-0" />
      <p className="line-clamp-2 min-w-0 flex-1 font-medium">{why}</p>
      <Button
        look="quiet"
        className="min-h-7 px-2 py-0.5 text-xs"
        onClick={(event) => {
          event.stopPropagation()
          onDismiss(row)
        }}
      >
        {t('row.seen')}
      </Button>
    </div>
  )
}
