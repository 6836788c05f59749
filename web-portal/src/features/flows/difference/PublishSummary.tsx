import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Draft } from '@/api/generated/athena'
import { FormProblem, Skeleton } from '@/ui/states'
import { KEY, useFlowVersionsQuery } from '../api'
import { useFlowFilesQuery } from './api'
import { compareAddress, draftName, versionName } from './sources'

const SummaryList = lazy(() => import('./SummaryList'))

/** What would be different from what is in force, for whoever publishes it. */
export function PublishSummary({ draft }: { draft: Draft }) {
  const { t } = useTranslation('difference')
  const versions = useFlowVersionsQuery({ key: KEY })
  const inForce = versions.data?.items.find((version) => version.inForce)?.version
  const files = useFlowFilesQuery(versionName(inForce ?? 0), { skip: inForce === undefined })
  const error = versions.error ?? files.error
  if (error) {
    return <FormProblem error={error} />
  }
  const waiting = <Skeleton className="h-9" />
  return inForce !== undefined && files.data ? (
    <Suspense fallback={waiting}>
      <SummaryList
        version={inForce}
        before={files.data}
        // As it was looked at: that version of the draft is published and no other.
        after={{ bpmn: draft.bpmn ?? '', dmn: draft.dmn ?? null }}
      />
      <Link
        to={compareAddress(versionName(inForce), draftName(draft.id))}
        className="self-start text-sm text-accent underline"
      >
        {t('publish.see')}
      </Link>
    </Suspense>
  ) : (
    waiting
  )
}
