import { useTranslation } from 'react-i18next'
import type { Incident } from '../api'
import { time } from '../ui/format'
import { Mark } from '../ui/Mark'
import { OfInstance } from './OfInstance'

const TONES = { OPEN: 'bad', RESOLVED: 'good', DELETED: 'quiet' } as const

export function Incidents({ id, selected }: { id: string; selected: string | null }) {
  const { t } = useTranslation()
  return (
    <OfInstance<Incident> id={id} kind="incidents" selected={selected} none={t('incidents.none')}>
      {(incidents) => (
        <div className="athena-scroll">
          <table className="cam-table athena-table table">
            <caption className="sr-only">{t('tab.incidents')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('incidents.state')}</th>
                <th scope="col">{t('incidents.type')}</th>
                <th scope="col">{t('trail.element')}</th>
                <th scope="col">{t('incidents.message')}</th>
                <th scope="col">{t('column.STARTED')}</th>
                <th scope="col">{t('column.ENDED')}</th>
              </tr>
            </thead>
            <tbody>
              {incidents.map((incident) => (
                <tr key={incident.id}>
                  <td>
                    <Mark tone={TONES[incident.state]}>{t(`incident.${incident.state}`)}</Mark>
                  </td>
                  <td>{incident.type}</td>
                  <td>{incident.activityId}</td>
                  <td>{incident.message}</td>
                  <td>{time(incident.createdAt)}</td>
                  <td>{time(incident.endedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </OfInstance>
  )
}
