import { useTranslation } from 'react-i18next'
import type { InstanceWithVisits } from '../api'
import { duration, time } from '../ui/format'
import { Mark } from '../ui/Mark'
import { Empty } from '../ui/states'

export function Trail({ instance, selected }: { instance: InstanceWithVisits; selected: string | null }) {
  const { t } = useTranslation()
  const visits = instance.activities.filter((visit) => !selected || visit.activityId === selected)
  const longest = Math.max(1, ...visits.map((visit) => visit.durationMs ?? 0))
  if (visits.length === 0) {
    return <Empty>{t('trail.none')}</Empty>
  }
  return (
    <div className="athena-scroll">
      <table className="cam-table athena-table table">
        <caption className="sr-only">{t('tab.trail')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trail.element')}</th>
            <th scope="col">{t('column.STARTED')}</th>
            <th scope="col">{t('column.ENDED')}</th>
            <th scope="col">{t('column.DURATION')}</th>
            <th scope="col">{t('trail.by')}</th>
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <tr key={visit.id}>
              <th scope="row">
                {visit.name ?? visit.activityId} <span className="athena-hint">{visit.type}</span>
              </th>
              <td>{time(visit.startedAt)}</td>
              <td>
                {visit.cancelled ? <Mark tone="bad">{t('trail.cancelled')}</Mark> : null}{' '}
                {visit.endedAt ? time(visit.endedAt) : <Mark tone="open">{t('trail.open')}</Mark>}
              </td>
              <td>
                <span
                  className="athena-bar"
                  style={{ width: `${((visit.durationMs ?? 0) / longest) * 6}em` }}
                />
                {duration(visit.durationMs)}
              </td>
              <td>{visit.assignee?.name ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {instance.more && <p className="athena-hint">{t('instance.more')}</p>}
    </div>
  )
}
