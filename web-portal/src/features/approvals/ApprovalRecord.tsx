import { useTranslation } from 'react-i18next'
import { useRequestShowQuery } from '@/api/generated/athena'
import { RequestFacts, RequestTimeline } from '@/features/requests'
import { Section } from '@/ui/Page'
import { ErrorState, Skeleton } from '@/ui/states'

/** What was asked for, and all that happened to it. */
export function ApprovalRecord({ requestId }: { requestId: string }) {
  const { t } = useTranslation('approvals')
  const { currentData: request, error, refetch } = useRequestShowQuery({ id: requestId })
  if (error && !request) {
    return <ErrorState error={error} onRetry={() => void refetch()} />
  }
  if (!request) {
    return <Skeleton lines={7} className="h-9" />
  }
  return (
    <>
      <Section title={t('record.facts')}>
        <RequestFacts request={request} />
      </Section>
      <Section title={t('record.timeline')}>
        <RequestTimeline request={request} />
      </Section>
    </>
  )
}
