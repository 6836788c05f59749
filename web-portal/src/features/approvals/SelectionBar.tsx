import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { Outcome } from './useDecide'
import type { Selection } from './useSelection'

/** What can be done with the rows that are ticked; it says how many there are whenever that changes. */
export function SelectionBar({
  selection,
  onDecide,
}: {
  selection: Selection
  onDecide: (outcome: Outcome) => void
}) {
  const { t } = useTranslation('approvals')
  const count = selection.selected.length
  return (
    <>
      <p role="status" className="sr-only">
        {count > 0 ? t('selection.count', { count }) : ''}
      </p>
      {count > 0 && (
        <div
          role="toolbar"
          aria-label={t('selection.label')}
          className="flex flex-wrap items-center gap-2 border-b border-line bg-accent-soft px-4 py-2"
        >
          <span className="me-auto text-sm font-medium text-accent-strong">
            {t('selection.count', { count })}
          </span>
          <Button look="primary" onClick={() => onDecide('APPROVED')}>
            {t('selection.approve')}
          </Button>
          <Button look="danger" onClick={() => onDecide('REJECTED')}>
            {t('selection.reject')}
          </Button>
          <Button look="quiet" onClick={selection.all}>
            {t('selection.all')}
          </Button>
          <Button look="quiet" onClick={selection.clear}>
            {t('selection.none')}
          </Button>
        </div>
      )}
    </>
  )
}
