import { ArrowLeft, FileQuestion } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useParams } from 'react-router'
import type { ApprovalView } from '@/api/generated/athena'
import { problemOf } from '@/api/problem'
import { useAllowed } from '@/policies'
import { Badge } from '@/ui/Badge'
import { ButtonLink } from '@/ui/Button'
import { Card, Page } from '@/ui/Page'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { Amount } from './Amount'
import { ApprovalRecord } from './ApprovalRecord'
import { useApprovalShowQuery } from './api'
import { Due } from './Due'
import { useOnBehalf } from './onBehalf'
import { RollbackDialog } from './RollbackDialog'
import { Standing } from './Standing'

/** One approval, as mails lead to it: what it is about, where it stands, and what can be done about it. */
export default function ApprovalPage() {
  const { t } = useTranslation('approvals')
  const { id = '' } = useParams()
  const { currentData: approval, error, refetch } = useApprovalShowQuery({ id })
  if (!approval && problemOf(error)?.status === 404) {
    return (
      <EmptyState
        icon={<FileQuestion size={22} />}
        title={t('page.notFound')}
        action={<BackToInbox id={id} />}
      >
        {t('page.notFoundDetail')}
      </EmptyState>
    )
  }
  if (!approval) {
    return error ? (
      <ErrorState error={error} onRetry={() => void refetch()} />
    ) : (
      <Page title={t('page.title')}>
        <Skeleton className="h-24" lines={1} />
        <Skeleton className="h-9" lines={7} />
      </Page>
    )
  }
  return <Shown key={approval.id} approval={approval} />
}

function Shown({ approval }: { approval: ApprovalView }) {
  const { t } = useTranslation('approvals')
  const state = useLocation().state as { undo?: boolean } | null
  const [undoing, setUndoing] = useState(state?.undo === true)
  const onBehalfOf = useOnBehalf()({
    categoryId: approval.request.categoryId,
    candidates: approval.candidates,
  })
  const { request } = approval
  const open = approval.status === 'OPEN'
  return (
    <Page
      title={request.title}
      actions={<BackToInbox id={approval.id} />}
      lead={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <bdi>{request.number}</bdi>
          <bdi>{request.requesterName}</bdi>
          <Badge>{approval.levelName}</Badge>
          {open && <Due at={approval.dueAt} />}
          {open && onBehalfOf && <span>{t('pane.onBehalfOf', { name: onBehalfOf })}</span>}
        </span>
      }
    >
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-6 lg:sticky lg:top-6 lg:order-2">
          <Card className="flex flex-col gap-4 p-5">
            <div className="flex items-baseline justify-between gap-4 text-sm text-ink-soft">
              {t('page.amount')}
              <span className="text-lg text-ink">
                <Amount {...request} />
              </span>
            </div>
            <Standing approval={approval} onUndo={() => setUndoing(true)} />
          </Card>
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <ApprovalRecord requestId={approval.requestId} />
        </div>
      </div>
      {undoing && <RollbackDialog approvalId={approval.id} onClose={() => setUndoing(false)} />}
    </Page>
  )
}

/** Back to where one came from in the list. */
function BackToInbox({ id }: { id: string }) {
  const { t } = useTranslation('approvals')
  const allowed = useAllowed()
  const state = useLocation().state as { inbox?: string } | null
  return allowed('approvals:decide') ? (
    <ButtonLink to={`/approvals${state?.inbox ? `?${state.inbox}` : ''}`} state={{ at: id }}>
      <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" />
      {t('inbox.title')}
    </ButtonLink>
  ) : null
}
