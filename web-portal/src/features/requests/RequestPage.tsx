import { Activity, Copy, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { RequestView } from '@/api/generated/athena'
import { problemOf } from '@/api/problem'
import { POLICIES, useMe } from '@/policies'
import { Button, ButtonLink } from '@/ui/Button'
import { Card, Page, Section } from '@/ui/Page'
import { useRequestShowQuery } from './api'
import { AttachFiles } from './AttachFiles'
import { ChainDiagram } from './ChainDiagram'
import { NextStep } from './NextStep'
import { Questions } from './Questions'
import { RequestFacts } from './RequestFacts'
import { RequestMissing } from './RequestMissing'
import { RequestPageSkeleton } from './RequestPageSkeleton'
import { RequestTimeline } from './RequestTimeline'
import { StatusBadge } from './StatusBadge'
import { WithdrawDialog } from './WithdrawDialog'

/** Often enough that a decision is seen while one waits for it. */
const ASK_AGAIN_MS = 30_000

export default function RequestPage() {
  const { id = '' } = useParams()
  const show = useRequestShowQuery(
    { id },
    {
      pollingInterval: ASK_AGAIN_MS,
      skipPollingIfUnfocused: true,
      refetchOnMountOrArgChange: 10,
      refetchOnFocus: true,
      refetchOnReconnect: true,
    },
  )
  // What was read stays readable while the network is away; what may not be read any more does not.
  const status = problemOf(show.error)?.status
  const gone = status === 403 || status === 404
  if (show.currentData && !gone) {
    return <Shown key={id} request={show.currentData} />
  }
  return show.isError && !show.isFetching ? (
    <RequestMissing error={show.error} onRetry={() => void show.refetch()} />
  ) : (
    <RequestPageSkeleton />
  )
}

function Shown({ request }: { request: RequestView }) {
  const { t } = useTranslation('requests')
  const me = useMe()
  const [withdrawing, setWithdrawing] = useState(false)
  const own = request.requesterId === me.id
  const canChange = own && POLICIES['requests:submit'](me)
  const withdrawable = canChange && !request.final && request.status !== 'WITHDRAWN'
  return (
    <Page
      title={request.title}
      lead={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="tabular">{request.number}</span>
          <StatusBadge status={request.status} final={request.final} />
          <span role="status">
            <NextStep request={request} own={own} />
          </span>
        </span>
      }
      actions={
        <>
          {canChange && (
            <ButtonLink to={`/requests/new?copy=${request.id}`}>
              <Copy size={16} aria-hidden />
              {request.status === 'REJECTED' ? t('show.askAgain') : t('show.copy')}
            </ButtonLink>
          )}
          {POLICIES['cockpit:open'](me) && (
            <ButtonLink to={`/cockpit?request=${request.id}`}>
              <Activity size={16} aria-hidden />
              {t('show.cockpit')}
            </ButtonLink>
          )}
          {withdrawable && (
            <Button look="danger" onClick={() => setWithdrawing(true)}>
              <Undo2 size={16} aria-hidden />
              {t('withdraw.action')}
            </Button>
          )}
        </>
      }
    >
      <Questions request={request} canAnswer={canChange} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-6 lg:order-2">
          <Section title={t('facts.title')}>
            <Card className="p-5">
              <RequestFacts request={request} />
            </Card>
          </Section>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Section title={t('timeline.title')}>
            <Card className="p-5">
              <RequestTimeline request={request} />
            </Card>
          </Section>
          {canChange && !request.final && <AttachFiles requestId={request.id} />}
        </div>
      </div>
      <ChainDiagram request={request} />
      {withdrawing && <WithdrawDialog request={request} onClose={() => setWithdrawing(false)} />}
    </Page>
  )
}
