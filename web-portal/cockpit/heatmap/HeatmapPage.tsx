import { useEffect, useState } from 'react'
import { definitionPage, parametersOfPage, writeParameters } from '../address'
import type { Heatmap } from '../answers'
import { useDefinition } from '../definition/useDefinition'
import { namesOf, type Viewer } from '../diagram/viewer'
import { date } from '../i18n/format'
import { t } from '../i18n/texts'
import { historyAddress } from '../server'
import { Page } from '../ui/Page'
import { useAnswer } from '../useAnswer'
import { HeatControls } from './HeatControls'
import { HeatDiagram } from './HeatDiagram'
import { HeatTable } from './HeatTable'
import { Legend } from './Legend'
import { addDays, type Period } from './period'
import { scaleOf } from './scale'
import { together } from './together'
import { parametersOfView, usualPeriods, viewOf } from './view'

/** Where requests go and where they wait, in two periods side by side. */
export function HeatmapPage({ definitionId }: { definitionId: string }) {
  const [today] = useState(Date.now)
  const [view, setView] = useState(() => viewOf(parametersOfPage(), today))
  const [one, setOne] = useState<Viewer>()
  const [other, setOther] = useState<Viewer>()
  const definition = useDefinition(definitionId).answer
  const before = useAnswer<Heatmap>(addressOf(definitionId, view.before, view.versions))
  const now = useAnswer<Heatmap>(addressOf(definitionId, view.now, view.versions))
  const largest = scaleOf([before.answer, now.answer], view.metric)
  const of = { definitionId, metric: view.metric, largest }
  const name = definition?.name ?? definition?.key ?? definitionId

  useEffect(() => writeParameters(parametersOfView(view, usualPeriods(today))), [view, today])
  useEffect(() => (one && other ? together(one, other) : undefined), [one, other])

  return (
    <Page
      title={`${t('heatmap.title')} – ${name}`}
      trail={[{ label: name, href: definitionPage(definitionId) }, { label: t('heatmap.title') }]}
    >
      <HeatControls view={view} today={today} onChange={(changed) => setView({ ...view, ...changed })} />
      <div className="athena-pair">
        <HeatDiagram label={sayPeriod(view.before)} heatmap={before} onReady={setOne} {...of} />
        <HeatDiagram label={sayPeriod(view.now)} heatmap={now} onReady={setOther} {...of} />
      </div>
      <Legend metric={view.metric} largest={largest} />
      {before.answer && now.answer && (
        <HeatTable
          before={before.answer}
          now={now.answer}
          metric={view.metric}
          names={one ? namesOf(one) : new Map()}
          labels={{ before: sayPeriod(view.before), now: sayPeriod(view.now) }}
        />
      )}
    </Page>
  )
}

function addressOf(definitionId: string, { from, until }: Period, versions: string): string {
  return historyAddress(`/definitions/${encodeURIComponent(definitionId)}/heatmap`, { from, until, versions })
}

function sayPeriod({ from, until }: Period): string {
  return t('heatmap.period', { from: date(from), until: date(addDays(until, -1)) })
}
