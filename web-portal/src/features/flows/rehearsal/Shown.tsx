import { SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Draft, RehearsalInput } from '@/api/generated/athena'
import { problemOf } from '@/api/problem'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { Progress } from './Progress'
import { Report } from './Report'
import { Spoken } from './Spoken'
import { useRehearsal } from './useRehearsal'
import { WithoutResult } from './WithoutResult'

/** One rehearsal: how far it is while it runs, and then what it found. */
export function Shown({
  id,
  draft,
  onAgain,
  onEnded,
}: {
  id: string
  draft: Draft
  onAgain: (input: RehearsalInput) => Promise<void>
  onEnded: () => void
}) {
  const { t } = useTranslation('rehearsal')
  const { rehearsal, error, refetch, wasRunning } = useRehearsal(draft.id, id, onEnded)
  return (
    <>
      <Spoken rehearsal={wasRunning ? rehearsal : undefined} />
      {!rehearsal ? (
        problemOf(error)?.status === 404 ? (
          <EmptyState icon={<SearchX size={22} />} title={t('gone')}>
            {t('goneHint')}
          </EmptyState>
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={3} className="h-32" />
        )
      ) : rehearsal.status === 'RUNNING' ? (
        <Progress rehearsal={rehearsal} error={error} />
      ) : rehearsal.result ? (
        <Report rehearsal={rehearsal} result={rehearsal.result} draft={draft} />
      ) : (
        <WithoutResult rehearsal={rehearsal} onAgain={onAgain} />
      )}
    </>
  )
}
