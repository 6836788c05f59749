import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Migration } from '@/api/generated/athena'
import { ErrorState, Skeleton } from '@/ui/states'
import { KEY } from '../api'
import { useMigrationCheckQuery } from './api'

/** What became of the requests that went ahead, looked at again, before the others may go. */
export function SecondLook({ migration }: { migration: Migration }) {
  const { t } = useTranslation('migration')
  const { data, error, refetch } = useMigrationCheckQuery(
    { key: KEY, id: migration.id },
    { refetchOnMountOrArgChange: true },
  )
  if (!data) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton className="h-10" />
  }
  const good = data.problems.length === 0
  return (
    <div className="flex gap-3 text-sm" role={good ? undefined : 'alert'}>
      {good ? (
        <CircleCheck size={18} aria-hidden className="mt-0.5 shrink-0 text-good" />
      ) : (
        <TriangleAlert size={18} aria-hidden className="mt-0.5 shrink-0 text-bad" />
      )}
      <div className="flex flex-col gap-1">
        <p>{good ? t('look.good', { count: migration.canary }) : t('look.bad')}</p>
        <p className="text-ink-soft">
          {t('look.approvals', { count: data.openApprovals })} · {t('look.windows', { count: data.windows })}{' '}
          · {t('look.reminded', { count: data.reminded })}
        </p>
        {!good && (
          <ul className="list-inside list-disc">
            {data.problems.map(({ requestId, kind }) => (
              <li key={requestId + kind}>
                <Link to={`/requests/${requestId}`} className="underline">
                  {t(`look.${kind}`)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
