import { Workflow } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { problemOf } from '@/api/problem'
import { ButtonLink } from '@/ui/Button'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { KEY, useDraftShowQuery } from './api'

const DraftEditor = lazy(() => import('./DraftEditor'))

/** A draft of the flow in the modeler. */
export default function DraftPage() {
  const { t } = useTranslation('flows')
  const { id = '' } = useParams()
  const { data: draft, error, refetch } = useDraftShowQuery({ key: KEY, id })
  if (error && !draft) {
    return problemOf(error)?.status === 404 ? (
      <EmptyState
        icon={<Workflow size={22} />}
        heading="h1"
        title={t('draft.gone')}
        action={<ButtonLink to="/flows">{t('back')}</ButtonLink>}
      >
        {t('draft.goneHint')}
      </EmptyState>
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
