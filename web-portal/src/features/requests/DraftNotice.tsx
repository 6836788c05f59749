import { FilePenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { When } from '@/ui/When'

/** What was begun before is back, and can be done away with. */
export function DraftNotice({ savedAt, onDiscard }: { savedAt: string; onDiscard: () => void }) {
  const { t } = useTranslation('requests')
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg bg-accent-soft ps-3 pe-1 text-sm text-accent-strong"
    >
      <FilePenLine size={16} aria-hidden className="shrink-0" />
      <span className="flex-1 py-2">
        {t('draft.restored')} <When at={savedAt} />
      </span>
      <Button look="quiet" className="text-accent-strong" onClick={onDiscard}>
        {t('draft.discard')}
      </Button>
    </div>
  )
}
