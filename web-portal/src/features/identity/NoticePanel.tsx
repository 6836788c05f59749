import { useTranslation } from 'react-i18next'
import { Card, Section } from '@/ui/Page'
import { ErrorState, Skeleton } from '@/ui/states'
import { NoticeForm } from './NoticeForm'
import { draftOf, useNotificationPreferenceGetQuery } from './notices'

/** What one is told of, by which channel, and when not. */
export function NoticePanel() {
  const { t } = useTranslation('identity')
  const { data, error, refetch } = useNotificationPreferenceGetQuery()
  return (
    <Section title={t('notices.title')}>
      <Card className="p-5">
        {error && !data ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : data ? (
          // Another version is another form: what was typed was about the old one.
          <NoticeForm key={data.version} stored={draftOf(data)} version={data.version ?? 0} />
        ) : (
          <Skeleton className="h-8" lines={10} />
        )}
      </Card>
    </Section>
  )
}
