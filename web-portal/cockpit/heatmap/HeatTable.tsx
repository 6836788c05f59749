import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Heat } from '../api'
import { change, number } from '../ui/format'
import { Empty } from '../ui/states'
import { isCompared, shown, valueOf, type Metric } from './metric'
import { namesIn } from './names'

interface Row {
  id: string
  name: string
  now: Heat | undefined
  then: Heat | undefined
}

/** The figures behind the colours. */
export function HeatTable({
  now,
  then,
  metric,
  flow,
}: {
  now: Heat[]
  then: Heat[]
  metric: Metric
  flow: string
}) {
  const { t } = useTranslation()
  const [ascending, setAscending] = useState(false)
  const rows = useMemo(() => {
    const names = namesIn(flow)
    const ids = [...new Set([...now, ...then].filter(isCompared).map((heat) => heat.activityId))]
    const found: Row[] = ids.map((id) => ({
      id,
      name: names.get(id) ?? id,
      now: now.find((heat) => heat.activityId === id),
      then: then.find((heat) => heat.activityId === id),
    }))
    return found.sort((one, other) => (valueOf(other.now, metric) ?? -1) - (valueOf(one.now, metric) ?? -1))
  }, [now, then, metric, flow])
  if (rows.length === 0) {
    return <Empty>{t('heatmap.none')}</Empty>
  }
  const ordered = ascending ? [...rows].reverse() : rows
  return (
    <div className="athena-scroll">
      <table className="cam-table athena-table table">
        <caption className="sr-only">{t('heatmap.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trail.element')}</th>
            <th scope="col" aria-sort={ascending ? 'ascending' : 'descending'}>
              <button type="button" className="athena-sort" onClick={() => setAscending(!ascending)}>
                {t(`metric.${metric}`)}, {t('heatmap.now')} <span aria-hidden>{ascending ? '▲' : '▼'}</span>
              </button>
            </th>
            <th scope="col">{t('heatmap.then')}</th>
            <th scope="col">{t('heatmap.change')}</th>
            <th scope="col">{t('metric.count')}</th>
            <th scope="col">{t('heatmap.cancelled')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => {
            const here = valueOf(row.now, metric)
            const there = valueOf(row.then, metric)
            return (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>{shown(here, metric)}</td>
                <td>{shown(there, metric)}</td>
                <td>{here !== null && there ? change(here / there - 1) : '–'}</td>
                <td>
                  {number(row.now?.count ?? 0)} / {number(row.then?.count ?? 0)}
                </td>
                <td>{number(row.now?.cancelled ?? 0)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
