import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, type Heat } from '../api'
import { Answered } from '../ui/Answered'
import { Diagram, type Marking } from '../ui/Diagram'
import { Failure } from '../ui/states'
import { useAnswer } from '../useAnswer'
import { HeatTable } from './HeatTable'
import { colourOf, highest, isCompared, shown, valueOf, type Metric } from './metric'
import { isPossible, toQuery, type Period } from './period'
import { useMovedTogether } from './useMovedTogether'

/** The same flow twice, in the colours of one scale, and the figures of both below. */
export function Comparison({
  definition,
  periods: { now, then },
  versions,
  metric,
}: {
  definition: string
  periods: { now: Period; then: Period }
  versions: 'THIS' | 'ALL'
  metric: Metric
}) {
  const { t } = useTranslation()
  const xml = useAnswer(definition, ask.diagram(definition))
  const ofNow = useHeat(definition, now, versions)
  const ofThen = useHeat(definition, then, versions)
  const both = useMemo(() => [ofNow.data?.items ?? [], ofThen.data?.items ?? []], [ofNow.data, ofThen.data])
  const max = highest(both, metric)
  const left = useMarkings(both[0] ?? [], metric, max)
  const right = useMarkings(both[1] ?? [], metric, max)
  const join = useMovedTogether()
  const failed = ofNow.error ? ofNow : ofThen.error ? ofThen : undefined

  if (!isPossible(now) || !isPossible(then)) {
    return <p className="athena-empty">{t('period.impossible')}</p>
  }
  if (failed?.error) {
    return <Failure error={failed.error} onRetry={failed.again} />
  }
  return (
    <Answered answer={xml}>
      {(flow) => (
        <>
          <div className="athena-side-by-side">
            {(
              [
                [now, left, 'heatmap.now'],
                [then, right, 'heatmap.then'],
              ] as const
            ).map(([period, markings, title]) => (
              <figure key={title} className="athena-figure">
                <figcaption>
                  <strong>{t(title)}</strong> {period.from} – {period.to}
                </figcaption>
                <Diagram
                  xml={flow}
                  markings={markings}
                  label={`${t('heatmap.title')}, ${t(`metric.${metric}`)}, ${period.from} – ${period.to}`}
                  onView={join}
                />
              </figure>
            ))}
          </div>
          <p className="athena-legend">
            <span className="athena-scale" aria-hidden /> 0 – {shown(max, metric)}. {t('heatmap.precision')}
          </p>
          <HeatTable now={both[0] ?? []} then={both[1] ?? []} metric={metric} flow={flow} />
        </>
      )}
    </Answered>
  )
}

function useHeat(definition: string, period: Period, versions: 'THIS' | 'ALL') {
  const query = isPossible(period) ? toQuery(period, versions) : null
  return useAnswer(query && `${definition}?${query}`, ask.heatmap(definition, query ?? ''))
}

function useMarkings(items: Heat[], metric: Metric, max: number): Map<string, Marking> {
  const { t } = useTranslation()
  return useMemo(
    () =>
      new Map(
        items.filter(isCompared).flatMap((heat): [string, Marking][] => {
          const value = valueOf(heat, metric)
          const said = shown(value, metric)
          return value === null || value === 0
            ? []
            : [
                [
                  heat.activityId,
                  {
                    colour: colourOf(value, max),
                    // Gateways and events take no time: they would only hide what does.
                    badge: heat.type.endsWith('Task') || metric === 'count' ? said : undefined,
                    title: `${t(`metric.${metric}`)}: ${said}`,
                  },
                ],
              ]
        }),
      ),
    [items, metric, max, t],
  )
}
