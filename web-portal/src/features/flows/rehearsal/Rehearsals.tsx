import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Draft } from '@/api/generated/athena'
import { Card, Section } from '@/ui/Page'
import { ErrorState, Skeleton } from '@/ui/states'
import { SHOWN } from './address'
import { useRehearsalPagesInfiniteQuery } from './api'
import { RehearsalList } from './RehearsalList'
import { Shown } from './Shown'
import { StartForm } from './StartForm'
import { useStart } from './useStart'

/** A new rehearsal, those that there are, and the one that is looked at. */
export function Rehearsals({ draft }: { draft: Draft }) {
  const { t } = useTranslation('rehearsal')
  const [parameters, setParameters] = useSearchParams()
  const show = useCallback((id: string) => setParameters({ [SHOWN]: id }), [setParameters])
  const starting = useStart(draft.id, show)
  const pages = useRehearsalPagesInfiniteQuery(draft.id, {
    refetchOnMountOrArgChange: true,
    refetchOnFocus: true,
  })
  const { refetch } = pages
  const learnEnds = useCallback(() => void refetch(), [refetch])
  const rehearsals = pages.currentData?.pages.flatMap(({ items }) => items)
  const shown = parameters.get(SHOWN) ?? rehearsals?.[0]?.id
  return (
    <>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Section title={t('begin.title')}>
          <Card>
            <StartForm {...starting} />
          </Card>
        </Section>
        <Section title={t('list.title')}>
          {rehearsals ? (
            <RehearsalList
              rehearsals={rehearsals}
              draft={draft}
              shown={shown}
              onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
              loading={pages.isFetchingNextPage}
            />
          ) : pages.error ? (
            <ErrorState error={pages.error} onRetry={learnEnds} />
          ) : (
            <Skeleton lines={3} className="h-14" />
          )}
        </Section>
      </div>
      {shown && <Shown key={shown} id={shown} draft={draft} onAgain={starting.start} onEnded={learnEnds} />}
    </>
  )
}
