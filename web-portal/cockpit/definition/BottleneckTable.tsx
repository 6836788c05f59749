import type { Bottleneck } from '../answers'
import { relative } from '../heatmap/metric'
import { number, relativeChange, share } from '../i18n/format'
import { known, t } from '../i18n/texts'
import { Nothing } from '../ui/Asked'
import { Table } from '../ui/Table'
import { Bar, Duration, Missing, Time } from '../ui/values'

export function BottleneckTable({ items }: { items: Bottleneck[] }) {
  if (items.length === 0) {
    return <Nothing>{t('bottlenecks.empty')}</Nothing>
  }
  return (
    <Table
      caption={t('bottlenecks.title')}
      heads={[
        t('step'),
        t('bottlenecks.share'),
        { right: known('metric', 'total') },
        { right: known('metric', 'visits') },
        { right: known('metric', 'median') },
        { right: known('metric', 'p90') },
        { right: t('bottlenecks.overdue') },
        { right: t('bottlenecks.openNow') },
        t('bottlenecks.oldest'),
      ]}
    >
      <tbody>
        {items.map((item) => (
          <Row key={item.activityId} of={item} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ of }: { of: Bottleneck }) {
  return (
    <tr>
      <th scope="row">
        {of.name?.trim() || of.activityId}{' '}
        <small className="athena-aside athena-block">{known('type', of.type)}</small>
      </th>
      <td>
        <span className="athena-number">{share(of.share)}</span>
        <Bar part={of.share} />
      </td>
      <td className="athena-right">
        <Duration ms={of.totalMs} />
      </td>
      <td className="athena-right">
        <span className="athena-number">{number(of.count)}</span>
        <Change before={of.before?.count ?? null} now={of.count} />
      </td>
      <td className="athena-right">
        <Duration ms={of.medianMs} />
        <Change before={of.before?.medianMs ?? null} now={of.medianMs} />
      </td>
      <td className="athena-right">
        <Duration ms={of.p90Ms} />
        <Change before={of.before?.p90Ms ?? null} now={of.p90Ms} />
      </td>
      <td className="athena-right">{of.overdue === null ? <Missing /> : number(of.overdue)}</td>
      <td className="athena-right">{number(of.openNow)}</td>
      <td>
        <Time at={of.oldestOpenSince} />
      </td>
    </tr>
  )
}

/** Against the period before; more is not said to be worse, as for visits it is not. */
function Change({ before, now }: { before: number | null; now: number | null }) {
  const change = relative(before, now)
  return change === null ? null : (
    <small className="athena-aside athena-block" title={t('bottlenecks.change')}>
      <span aria-hidden="true">{change > 0 ? '▲' : change < 0 ? '▼' : '='} </span>
      {relativeChange(change)}
      <span className="sr-only"> {t('bottlenecks.change')}</span>
    </small>
  )
}
