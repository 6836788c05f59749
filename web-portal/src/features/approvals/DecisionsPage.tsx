import { FilterX, History } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ApprovalView } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import { useFormats } from '@/i18n/formats'
import { useMe } from '@/policies'
import { Button, ButtonLink } from '@/ui/Button'
import { Card, Page, Section } from '@/ui/Page'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { useDecisionsInfiniteQuery } from './api'
import { DecisionItem } from './DecisionItem'
import { DecisionsFilter } from './DecisionsFilter'
import { daysOf, historyFilterOf } from './historyFilter'
import { RollbackDialog } from './RollbackDialog'

/** What one has decided, newest first; what can still be taken back says for how long. */
export default function DecisionsPage() {
  const { t } = useTranslation(['approvals', 'shell'])
  const formats = useFormats()
  const { timeZone } = useMe()
  const [parameters, setParameters] = useSearchParams()
  const [undoing, setUndoing] = useState<string>()
  const chosen = daysOf(parameters)
  const history = useDecisionsInfiniteQuery(historyFilterOf(chosen, timeZone))
  const approvals = useMemo(
    () => history.currentData?.pages.flatMap((page) => page.items),
    [history.currentData],
  )
  const names = useNames((approvals ?? []).map(({ decision }) => decision?.onBehalfOf))
  const undo = useCallback((id: string) => setUndoing(id), [])
  const days = new Map<string, ApprovalView[]>()
  for (const approval of approvals ?? []) {
    const day = formats.date(approval.decision?.decidedAt ?? approval.createdAt)
    days.set(day, [...(days.get(day) ?? []), approval])
  }
  const narrowed = parameters.size > 0

  return (
    <Page title={t('history.title')} lead={t('history.lead')}>
      <DecisionsFilter chosen={chosen} onChoose={(next) => setParameters(next, { replace: true })} />
      {!approvals ? (
        history.error ? (
          <ErrorState error={history.error} onRetry={() => void history.refetch()} />
        ) : (
          <Skeleton lines={6} className="h-18" />
        )
      ) : approvals.length === 0 ? (
        narrowed ? (
          <EmptyState
            icon={<FilterX size={22} />}
            title={t('history.noneLikeThis')}
            action={
              <Button onClick={() => setParameters({}, { replace: true })}>{t('filter.everything')}</Button>
            }
          />
        ) : (
          <EmptyState
            icon={<History size={22} />}
            title={t('history.none')}
            action={<ButtonLink to="/approvals">{t('history.toInbox')}</ButtonLink>}
          >
            {t('history.noneDetail')}
          </EmptyState>
        )
      ) : (
        [...days].map(([day, decided]) => (
          <Section key={day} title={day}>
            <Card>
              <ul aria-label={day} className="divide-y divide-line">
                {decided.map((approval) => (
                  <DecisionItem
                    key={approval.id}
                    approval={approval}
                    onBehalfOf={names(approval.decision?.onBehalfOf) ?? undefined}
                    onUndo={undo}
                  />
                ))}
              </ul>
            </Card>
          </Section>
        ))
      )}
      {history.hasNextPage && (
        <Button
          className="self-center"
          busy={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t('shell:action.loadMore')}
        </Button>
      )}
      {undoing && <RollbackDialog approvalId={undoing} onClose={() => setUndoing(undefined)} />}
    </Page>
  )
}
