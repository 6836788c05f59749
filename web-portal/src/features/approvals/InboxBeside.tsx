import { MousePointerClick } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CallError } from '@/api/problem'
import { EmptyState } from '@/ui/states'
import { InboxPane } from './InboxPane'
import type { InboxRow } from './row'
import type { Decidable, Outcome } from './useDecide'
import type { Place } from './usePlace'

/** Beside the list, where there is room: the row one is at, or that one is at none. */
export function InboxBeside({
  rows,
  place,
  onBehalfOf,
  decide,
}: {
  rows: InboxRow[] | undefined
  place: Place
  onBehalfOf: (row: InboxRow) => string | undefined
  decide: (approval: Decidable, outcome: Outcome, comment: string) => Promise<CallError>
}) {
  const { t } = useTranslation('approvals')
  return (
    <div className="min-w-0 flex-1 overflow-y-auto">
      {place.row ? (
        <InboxPane
          row={place.row}
          next={rows?.[place.index + 1]}
          onBehalfOf={onBehalfOf(place.row)}
          decide={decide}
          onLeave={() => place.move(0)}
        />
      ) : (
        rows &&
        rows.length > 0 && <EmptyState icon={<MousePointerClick size={22} />} title={t('pane.nothing')} />
      )}
    </div>
  )
}
