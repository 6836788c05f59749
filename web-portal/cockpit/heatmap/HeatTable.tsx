import { useState } from 'react'
import type { Heatmap } from '../answers'
import { relativeChange } from '../i18n/format'
import { known, t } from '../i18n/texts'
import { Nothing } from '../ui/Asked'
import { SortHeader, type Sorting } from '../ui/SortHeader'
import { Bar, Missing } from '../ui/values'
import { compare, sorted, type Column, type Compared } from './comparison'
import { say, sayDifference, type Metric } from './metric'

/** Both periods in numbers. */
export function HeatTable({
  before,
  now,
  metric,
  names,
  labels,
}: {
  before: Heatmap
  now: Heatmap
  metric: Metric
  names: ReadonlyMap<string, string>
  labels: { before: string; now: string }
}) {
  const [sorting, onSort] = useState<Sorting<Column>>({ by: 'now', order: 'DESC' })
  const rows = sorted(compare(before, now, metric, names), sorting)
  const largest = Math.max(0, ...rows.map((row) => Math.max(row.before ?? 0, row.now ?? 0)))
  const sort = { sorting, onSort }
  if (rows.length === 0) {
    return <Nothing>{t('heatmap.empty')}</Nothing>
  }
  return (
    <table className="cam-table athena-table table">
      <caption className="athena-caption">{known('metric', metric)}</caption>
      <thead>
        <tr>
          <SortHeader column="name" label={t('step')} first="ASC" {...sort} />
          <th scope="col">{t('type')}</th>
          <SortHeader column="before" label={labels.before} numeric {...sort} />
          <SortHeader column="now" label={labels.now} numeric {...sort} />
          <SortHeader column="difference" label={t('difference')} numeric {...sort} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.activityId}>
            <th scope="row">{row.name}</th>
            <td>{known('type', row.type)}</td>
            <Value of={row.before} metric={metric} largest={largest} />
            <Value of={row.now} metric={metric} largest={largest} />
            <td className="athena-right">
              <Difference of={row} metric={metric} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ of, metric, largest }: { of: number | null; metric: Metric; largest: number }) {
  return (
    <td className="athena-right">
      {of === null ? <Missing /> : <span className="athena-number">{say(of, metric)}</span>}
      <Bar part={largest > 0 ? (of ?? 0) / largest : 0} />
    </td>
  )
}

function Difference({ of: { difference, relative }, metric }: { of: Compared; metric: Metric }) {
  if (difference === null) {
    return <Missing />
  }
  return (
    <>
      <span className="athena-number">{sayDifference(difference, metric)}</span>{' '}
      {relative !== null && metric !== 'overdue' && (
        <small className="athena-aside">({relativeChange(relative)})</small>
      )}
    </>
  )
}
