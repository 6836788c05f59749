import { FilePlus2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAllowed } from '@/policies'
import { Button } from '@/ui/Button'
import { Page, Section } from '@/ui/Page'
import { ErrorState, Skeleton } from '@/ui/states'
import { KEY, useFlowVersionsQuery } from './api'
import { DraftList } from './DraftList'
import { MigrationList } from './migration/MigrationList'
import { NewDraftDialog } from './NewDraftDialog'
import { VersionList } from './VersionList'

/** How requests are approved: what is in force, what was, and what is being drawn. */
export default function FlowsPage() {
  const { t } = useTranslation('flows')
  const allowed = useAllowed()
  const { data, error, refetch } = useFlowVersionsQuery({ key: KEY }, { refetchOnMountOrArgChange: 5 })
  const [from, setFrom] = useState<number>()
  const versions = data?.items
  const inForce = versions?.find((version) => version.inForce)
  const edits = allowed('flows:edit')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        edits &&
        inForce && (
          <Button look="primary" onClick={() => setFrom(inForce.version)}>
            <FilePlus2 size={16} aria-hidden />
            {t('draft.new')}
          </Button>
        )
      }
    >
      {edits && (
        <Section title={t('draft.title')}>
          <DraftList />
        </Section>
      )}
      <Section title={t('version.title')}>
        {versions ? (
          <VersionList versions={versions} onReturn={edits ? setFrom : undefined} />
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={3} className="h-14" />
        )}
      </Section>
      {edits && <MigrationList />}
      {from !== undefined && inForce && (
        <NewDraftDialog from={from} inForce={inForce.version} onClose={() => setFrom(undefined)} />
      )}
    </Page>
  )
}
