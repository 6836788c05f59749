import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { problemOf } from '@/api/problem'
import { ErrorState, Skeleton } from '@/ui/states'
import { KEY, useDraftShowQuery } from './api'
import { DraftGone } from './DraftGone'

const DraftEditor = lazy(() => import('./DraftEditor'))

/** A draft of the flow in the modeler. */
export default function DraftPage() {
  const { id = '' } = useParams()
  const { data: draft, error, refetch } = useDraftShowQuery({ key: KEY, id })
  if (error && !draft) {
    return problemOf(error)?.status === 404 ? (
      <DraftGone />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    )
  }
  const waiting = <Skeleton className="m-4 h-[70dvh]" />
  return draft ? (
    <Suspense fallback={waiting}>
      <DraftEditor key={id} start={draft} />
    </Suspense>
  ) : (
    waiting
  )
}
