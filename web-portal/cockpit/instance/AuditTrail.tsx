import { useState } from 'react'
import type { Visit } from '../answers'
import { known, t } from '../i18n/texts'
import { More, Nothing } from '../ui/Asked'
import { Table } from '../ui/Table'
import { Duration, Name, Time } from '../ui/values'
import type { TabProps } from './HistoryTabs'
import { elementOf } from './path'
import { concerns, placeInTime, spanOf } from './steps'

/** Every step, event and gateway that the instance came to, in the order it did. */
export function AuditTrail({
  instance,
  selected,
  onSelect,
}: TabProps & { onSelect: (activityId: string | null) => void }) {
  const [now] = useState(Date.now)
  const visits = instance.activities.filter(({ activityId }) => concerns(selected, activityId))
  const span = spanOf(instance.activities, now)
  if (visits.length === 0) {
    return <Nothing>{t('audit.empty')}</Nothing>
  }
  return (
    <>
      <Table
        caption={t('tab.audit')}
        heads={[
          t('step'),
          t('type'),
          t('started'),
          t('ended'),
          { right: t('duration') },
          t('audit.when'),
          t('who'),
        ]}
      >
        <tbody>
          {visits.map((visit) => (
            <tr key={visit.id} className={visit.cancelled ? 'athena-row-cancelled' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="athena-link"
                  title={t('selection.only')}
                  aria-pressed={selected === elementOf(visit.activityId)}
                  onClick={() => onSelect(elementOf(visit.activityId))}
                >
                  {visit.name?.trim() || elementOf(visit.activityId)}
                </button>{' '}
                <Kind of={visit} />
              </th>
              <td>{known('type', visit.type)}</td>
              <td>
                <Time at={visit.startedAt} toTheSecond />
              </td>
              <td>
                <Time at={visit.endedAt} toTheSecond />
              </td>
              <td className="athena-right">
                <Duration ms={visit.durationMs} />
              </td>
              <td className="athena-span">
                <Span of={visit} {...span} />
              </td>
              <td>
                <Name who={visit.assignee} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <More there={instance.more} />
    </>
  )
}

function Kind({ of: { cancelled, endedAt } }: { of: Visit }) {
  if (!cancelled && endedAt) {
    return null
  }
  return (
    <span className={`athena-tag athena-tag-${cancelled ? 'cancelled' : 'open'}`}>
      {t(cancelled ? 'audit.cancelled' : 'audit.open')}
    </span>
  )
}

function Span({ of, from, until }: { of: Visit; from: number; until: number }) {
  const { start, length } = placeInTime(of, from, until)
  const kind = of.cancelled ? 'cancelled' : of.endedAt ? 'visited' : 'open'
  return (
    <span className="athena-bar" aria-hidden="true">
      <span
        className={`athena-bar-${kind}`}
        style={{ marginLeft: `${start * 100}%`, width: `max(2px, ${length * 100}%)` }}
      />
    </span>
  )
}
