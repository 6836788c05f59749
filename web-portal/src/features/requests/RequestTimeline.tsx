import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestView } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import { ErrorState, Skeleton } from '@/ui/states'
import { useRequestAttachmentsQuery, useRequestHistoryQuery } from './api'
import { MomentEntry } from './MomentEntry'
import { momentsOf, peopleIn } from './timeline'

/** All that happened to a request, oldest first: also what was taken back, and what fell with it. */
export function RequestTimeline({ request }: { request: RequestView }) {
  const { t } = useTranslation('requests')
  const history = useRequestHistoryQuery({ id: request.id })
  const { data: attachments } = useRequestAttachmentsQuery({ id: request.id })
  const moments = useMemo(
    () => momentsOf(history.data ?? [], request, attachments?.items),
    [history.data, request, attachments],
  )
  const names = useNames(useMemo(() => peopleIn(moments), [moments]))

  if (history.isLoading) {
    return <Skeleton lines={4} className="h-12" />
  }
  if (!history.data) {
    return <ErrorState error={history.error} onRetry={() => void history.refetch()} />
  }
  return (
    <ol aria-label={t('timeline.title')} className="flex flex-col">
      {moments.map((moment, at) => (
        <MomentEntry
          // The history only grows at its end.
          key={at}
          moment={moment}
          requestId={request.id}
          names={names}
          last={at === moments.length - 1}
        />
      ))}
    </ol>
  )
}
