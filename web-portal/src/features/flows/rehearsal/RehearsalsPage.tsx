import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { problemOf } from '@/api/problem'
import { ButtonLink } from '@/ui/Button'
import { Page } from '@/ui/Page'
import { ErrorState, Skeleton } from '@/ui/states'
import { DraftGone } from '../DraftGone'
import { useRehearsedDraftQuery } from './api'
import { Rehearsals } from './Rehearsals'

/** What a draft would have done to real requests, before anybody publishes it. */
export default function RehearsalsPage() {
  const { t } = useTranslation(['rehearsal', 'flows'])
  const { id = '' } = useParams()
  const {
    currentData: draft,
    error,
    refetch,
  } = useRehearsedDraftQuery(id, { refetchOnMountOrArgChange: true, refetchOnFocus: true })
  if (error && problemOf(error)?.status === 404) {
    return <DraftGone />
  }
  return (
    <Page
      title={draft ? t('titleOf', { name: draft.name }) : t('title')}
      lead={t('lead')}
      actions={
        <ButtonLink to={`/flows/drafts/${id}`}>
          <ArrowLeft size={16} aria-hidden className="rtl:rotate-180" />
          {t('back')}
        </ButtonLink>
      }
    >
      {draft ? (
        <Rehearsals key={id} draft={draft} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={3} className="h-32" />
      )}
    </Page>
  )
}
