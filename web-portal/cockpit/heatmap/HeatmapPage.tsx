import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api'
import { idAfter } from '../ui/address'
import { Answered } from '../ui/Answered'
import { useAnswer } from '../useAnswer'
import { Comparison } from './Comparison'
import type { Metric } from './metric'
import { before, last, type Period } from './period'
import { MetricChoice, PeriodChoice, VersionsChoice } from './Choices'

/** Where a flow takes its time, in two periods side by side. */
export default function HeatmapPage() {
  const { t } = useTranslation()
  const id = idAfter('/athena/heatmap/')
  const [now, setNow] = useState<Period>(() => last(30))
  const [then, setThen] = useState<Period>(() => before(last(30)))
  const [versions, setVersions] = useState<'THIS' | 'ALL'>('THIS')
  const [metric, setMetric] = useState<Metric>('medianMs')
  const definition = useAnswer(id, ask.definition(id))
  const name = definition.data && `${definition.data.name ?? definition.data.key} ${definition.data.version}`

  useEffect(() => {
    document.title = `${t('heatmap.title')} ${name ?? ''} | Cockpit`
  }, [name, t])

  return (
    <main className="athena-page">
      <nav aria-label={t('instance.way')} className="athena-way">
        <a href={`#/process-definition/${id}/runtime`}>{name ?? '…'}</a> <span aria-hidden>›</span>{' '}
        <span aria-current="page">{t('heatmap.title')}</span>
      </nav>
      <header className="athena-head">
        <h1>{t('heatmap.title')}</h1>
        <p>{t('heatmap.about')}</p>
      </header>
      <form
        className="athena-filters"
        onSubmit={(event) => event.preventDefault()}
        aria-label={t('heatmap.what')}
      >
        <MetricChoice metric={metric} onChoose={setMetric} />
        <VersionsChoice versions={versions} onChoose={setVersions} />
        <PeriodChoice
          label={t('heatmap.now')}
          period={now}
          onChoose={(period, days) => {
            setNow(period)
            if (days) {
              setThen(before(period))
            }
          }}
          presets
        />
        <PeriodChoice label={t('heatmap.then')} period={then} onChoose={setThen} />
      </form>
      <Answered answer={definition}>
        {() => <Comparison definition={id} periods={{ now, then }} versions={versions} metric={metric} />}
      </Answered>
    </main>
  )
}
