import type { Incident } from '../answers'
import { known, t } from '../i18n/texts'
import { Table } from '../ui/Table'
import { Missing, Time } from '../ui/values'
import type { TabProps } from './HistoryTabs'
import { OfInstance } from './OfInstance'
import { stepName } from './steps'

/** What failed, now or earlier. */
export function Incidents({ instance, selected }: TabProps) {
  return (
    <OfInstance<Incident>
      instance={instance}
      selected={selected}
      kind="incidents"
      stepOf={({ activityId }) => activityId}
      nothing="incidents.empty"
    >
      {(incidents) => (
        <Table
          caption={t('tab.incidents')}
          heads={[t('incidents.what'), t('step'), t('state'), t('started'), t('ended')]}
        >
          <tbody>
            {incidents.map((incident) => (
              <tr key={incident.id}>
                <th scope="row">
                  {incident.message ?? <Missing />}{' '}
                  <small className="athena-aside athena-block">{incident.type}</small>
                </th>
                <td>{stepName(instance.activities, incident.activityId) || <Missing />}</td>
                <td>
                  <span
                    className={`athena-tag athena-tag-${incident.state === 'OPEN' ? 'late' : 'cancelled'}`}
                  >
                    {known('incidentState', incident.state)}
                  </span>
                </td>
                <td>
                  <Time at={incident.createdAt} />
                </td>
                <td>
                  <Time at={incident.endedAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </OfInstance>
  )
}
