import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAuditLogShowQuery } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import { Dialog } from '@/ui/Dialog'
import { ErrorState, Skeleton } from '@/ui/states'
import { Content } from './Content'
import { EntryFacts } from './EntryFacts'
import { isId } from './entries'
import { VerifyPanel } from './VerifyPanel'
import { useActionName } from './words'

/** Everything that the log says of one entry, and whether it is true. */
export function EntryDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('audit')
  const actionName = useActionName()
  const { data: entry, error, refetch } = useAuditLogShowQuery({ id }, { skip: !isId(id) })
  const names = useNames(useMemo(() => idsIn(entry), [entry]))
  return (
    <Dialog wide title={entry ? actionName(entry.action) : t('entry.title')} onClose={onClose}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : entry ? (
        <div className="flex flex-col gap-6">
          <EntryFacts entry={entry} names={names} />
          <Content entry={entry} names={names} />
          <VerifyPanel entry={entry} />
        </div>
      ) : isId(id) ? (
        <Skeleton className="h-6" lines={10} />
      ) : (
        <p className="text-sm text-ink-soft">{t('entry.none')}</p>
      )}
    </Dialog>
  )
}

/** Every id in an entry. Which of them are people, the server knows. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return isId(value) ? [value] : []
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}
