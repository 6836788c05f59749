import { PencilRuler } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useNames } from '@/api/people'
import { Card } from '@/ui/Page'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { When } from '@/ui/When'
import { KEY, useDraftListQuery } from './api'

/** As many as the server gives at once; more than that nobody keeps. */
const MOST = 200

/** What is being drawn, by whom. */
export function DraftList() {
  const { t } = useTranslation('flows')
  const { data, error, refetch } = useDraftListQuery(
    { key: KEY, limit: MOST },
    { refetchOnMountOrArgChange: true, refetchOnFocus: true },
  )
  const drafts = [...(data?.items ?? [])].sort((one, other) => other.editedAt.localeCompare(one.editedAt))
  const name = useNames(drafts.map(({ editedBy }) => editedBy))
  if (!data) {
    return error ? (
      <ErrorState error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton lines={2} className="h-14" />
    )
  }
  return (
    <Card>
      {drafts.length === 0 ? (
        <EmptyState icon={<PencilRuler size={22} />} title={t('draft.none')}>
          {t('draft.noneHint')}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <Link
                to={`/flows/drafts/${draft.id}`}
                className="block px-5 py-3.5 transition-colors hover:bg-sunken"
              >
                <span className="block text-sm font-medium">{draft.name}</span>
                {draft.note && <span className="mt-0.5 block text-sm text-ink-soft">{draft.note}</span>}
                <span className="mt-0.5 block text-xs text-ink-faint">
                  {t('draft.changedBy', { name: name(draft.editedBy) ?? '…' })} · <When at={draft.editedAt} />{' '}
                  · {t('draft.basedOn', { version: draft.basedOn })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
