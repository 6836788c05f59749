import { FilterX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rehearsal, RehearsalResultObstacles } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { SelectField } from '@/ui/Field'
import { Card } from '@/ui/Page'
import { EmptyState, ErrorState, FormProblem, Skeleton } from '@/ui/states'
import { useRehearsedRequestsInfiniteQuery } from './api'
import type { Obstacle } from './ObstacleList'
import { RequestItem } from './RequestItem'

/** The requests of a rehearsal one by one: those that would have gone another way, or all, or those that something stops. */
export function RequestList({
  rehearsal: { id, draftId },
  levels,
  obstacles,
  obstacle,
  onObstacle,
}: {
  rehearsal: Rehearsal
  levels: ReadonlyMap<string, string>
  obstacles: readonly RehearsalResultObstacles[]
  obstacle: Obstacle | undefined
  onObstacle: (obstacle: Obstacle | undefined) => void
}) {
  const { t } = useTranslation(['rehearsal', 'shell'])
  const [different, setDifferent] = useState(true)
  const requests = useRehearsedRequestsInfiniteQuery({
    draftId,
    id,
    different,
    ...(obstacle && { obstacle }),
  })
  const shown = requests.currentData?.pages.flatMap(({ items }) => items)
  const kinds = [...new Set(obstacles.map((each) => each.obstacle))]
  return (
    <>
      <div
        role="search"
        aria-label={t('requests.filter')}
        className="flex flex-wrap items-end gap-x-6 gap-y-3"
      >
        {kinds.length > 0 && (
          <SelectField
            label={t('requests.obstacle')}
            required
            className="w-72 max-w-full"
            value={obstacle ?? ''}
            onChange={(event) => onObstacle((event.target.value || undefined) as Obstacle | undefined)}
          >
            <option value="">{t('requests.any')}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`obstacle.${kind}`)}
              </option>
            ))}
          </SelectField>
        )}
        <div className="py-2">
          <Checkbox
            label={t('requests.onlyDifferent')}
            checked={different}
            onChange={(event) => setDifferent(event.target.checked)}
          />
        </div>
      </div>
      {!shown ? (
        requests.error ? (
          <ErrorState error={requests.error} onRetry={() => void requests.refetch()} />
        ) : (
          <Skeleton lines={5} className="h-16" />
        )
      ) : (
        <Card>
          {shown.length === 0 ? (
            <EmptyState icon={<FilterX size={22} />} title={t('requests.none')}>
              {different && t('requests.noneDifferent')}
            </EmptyState>
          ) : (
            <ul aria-label={t('requests.title')} className="divide-y divide-line">
              {shown.map((request) => (
                <RequestItem key={request.requestId} request={request} levels={levels} />
              ))}
            </ul>
          )}
        </Card>
      )}
      {shown && <FormProblem error={requests.error} />}
      {requests.hasNextPage && (
        <Button
          className="self-center"
          busy={requests.isFetchingNextPage}
          onClick={() => void requests.fetchNextPage()}
        >
          {t('shell:action.loadMore')}
        </Button>
      )}
    </>
  )
}
