import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, type Bottleneck } from '../api'
import type { DefinitionContext } from '../cockpit'
import { heatmapOf } from '../ui/address'
import { Answered } from '../ui/Answered'
import { change, duration, number, percent, time } from '../ui/format'
import { Empty } from '../ui/states'
import { useAnswer } from '../useAnswer'
import { PeriodChoice, VersionsChoice } from './Choices'
import { isPossible, last, toQuery } from './period'

/** On Cockpit's page of a process definition: where requests wait the longest. */
export default function BottlenecksTab({ processDefinitionId }: DefinitionContext) {
  const { t } = useTranslation()
  const [period, setPeriod] = useState(() => last(30))
  const [versions, setVersions] = useState<'THIS' | 'ALL'>('THIS')
  const query = isPossible(period) ? toQuery(period, versions) : null
  const answer = useAnswer(query, ask.bottlenecks(processDefinitionId, query ?? ''))

  return (
    <div className="athena-panel">
      <form
        className="athena-filters"
        onSubmit={(event) => event.preventDefault()}
        aria-label={t('heatmap.what')}
      >
        <VersionsChoice versions={versions} onChoose={setVersions} />
        <PeriodChoice label={t('heatmap.now')} period={period} onChoose={setPeriod} presets />
        <div className="athena-actions">
          <a className="btn btn-primary" href={heatmapOf(processDefinitionId)}>
            {t('heatmap.open')}
          </a>
        </div>
      </form>
      {query === null ? (
        <Empty>{t('period.impossible')}</Empty>
      ) : (
        <Answered answer={answer}>
          {({ items }) =>
            items.length === 0 ? <Empty>{t('bottlenecks.none')}</Empty> : <Table items={items} />
          }
        </Answered>
      )}
      <p className="athena-hint">{t('bottlenecks.about')}</p>
    </div>
  )
}

function Table({ items }: { items: Bottleneck[] }) {
  const { t } = useTranslation()
  return (
    <div className="athena-scroll">
      <table className="cam-table athena-table table">
        <caption className="sr-only">{t('bottlenecks.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trail.element')}</th>
            <th scope="col">{t('bottlenecks.share')}</th>
            <th scope="col">{t('metric.count')}</th>
            <th scope="col">{t('metric.medianMs')}</th>
            <th scope="col">{t('metric.p90Ms')}</th>
            <th scope="col">{t('bottlenecks.before')}</th>
            <th scope="col">{t('metric.overdue')}</th>
            <th scope="col">{t('bottlenecks.open')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.activityId}>
              <th scope="row">{item.name}</th>
              <td>
                <span className="athena-bar" style={{ width: `${item.share * 6}em` }} />
                {percent(item.share)} <span className="athena-hint">{duration(item.totalMs)}</span>
              </td>
              <td>{number(item.count)}</td>
              <td>{item.count ? duration(item.medianMs) : '–'}</td>
              <td>{item.count ? duration(item.p90Ms) : '–'}</td>
              <td>
                {item.before?.medianMs && item.count ? change(item.medianMs / item.before.medianMs - 1) : '–'}
              </td>
              <td>{item.overdue !== null && item.count ? percent(item.overdue / item.count) : '–'}</td>
              <td>
                {number(item.openNow)}
                {item.oldestOpenSince && (
                  <span className="athena-hint">
                    {' '}
                    {t('bottlenecks.since', { at: time(item.oldestOpenSince) })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
