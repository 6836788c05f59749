import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, Rehearsal, RehearsalResult } from '@/api/generated/athena'
import { Card, Section } from '@/ui/Page'
import { EmptyState, Skeleton } from '@/ui/states'
import { Inbox, TriangleAlert } from 'lucide-react'
import { ApproverTable } from './ApproverTable'
import { Assumptions } from './Assumptions'
import { elementNames } from './elementNames'
import { EndsTable } from './EndsTable'
import { Headline } from './Headline'
import { LevelTable } from './LevelTable'
import { ObstacleList, type Obstacle } from './ObstacleList'
import { usePeriodText } from './periodText'
import { RequestList } from './RequestList'
import { TimesPart } from './TimesPart'

const HeatMap = lazy(() => import('./HeatMap'))

/** What a rehearsal found. */
export function Report({
  rehearsal,
  result,
  draft,
}: {
  rehearsal: Rehearsal
  result: RehearsalResult
  draft: Draft
}) {
  const { t } = useTranslation('rehearsal')
  const say = usePeriodText()
  const requests = useRef<HTMLDivElement>(null)
  const [obstacle, setObstacle] = useState<Obstacle>()
  const bpmn = draft.bpmn ?? ''
  const names = useMemo(() => elementNames(bpmn), [bpmn])
  const levels = useMemo(() => new Map(result.levels.map(({ level, name }) => [level, name])), [result])
  const listStopped = (chosen: Obstacle) => {
    setObstacle(chosen)
    requests.current?.focus({ preventScroll: true })
    requests.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <article aria-label={t('report.of', { period: say(rehearsal) })} className="flex flex-col gap-8">
      {rehearsal.draftVersion !== draft.version && (
        <p className="flex gap-2 rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
          <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
          {t('report.changedSince')}
        </p>
      )}
      <Section title={t('report.found', { period: say(rehearsal) })}>
        <Headline result={result} />
      </Section>
      {result.requests === 0 ? (
        <Card>
          <EmptyState icon={<Inbox size={22} />} title={t('report.nothing')}>
            {t('report.nothingHint')}
          </EmptyState>
        </Card>
      ) : (
        <>
          <div className="grid items-start gap-x-6 gap-y-8 lg:grid-cols-2">
            <Section title={t('obstacle.title')}>
              <ObstacleList obstacles={result.obstacles} names={names} onList={listStopped} />
            </Section>
            <Section title={t('ends.title')}>
              <EndsTable ends={result.ends} />
            </Section>
          </div>
          <Section title={t('certainty.title')}>
            <Assumptions result={result} />
          </Section>
          <Section title={t('level.title')}>
            <LevelTable levels={result.levels} />
          </Section>
          <TimesPart result={result} levels={levels} />
          <Section title={t('people.title')}>
            <ApproverTable people={result.people} />
          </Section>
          <Section title={t('heat.title')}>
            <Suspense fallback={<Skeleton className="h-96" />}>
              <HeatMap bpmn={bpmn} names={names} result={result} />
            </Suspense>
          </Section>
          <div ref={requests} tabIndex={-1} className="scroll-mt-4 outline-none">
            <Section title={t('requests.title')}>
              <RequestList
                rehearsal={rehearsal}
                levels={levels}
                obstacles={result.obstacles}
                obstacle={obstacle}
                onObstacle={setObstacle}
              />
            </Section>
          </div>
        </>
      )}
    </article>
  )
}
