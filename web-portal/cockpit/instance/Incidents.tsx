import type { Incident, Listed } from '../answers'
import { known, t } from '../i18n/texts'
import { historyAddress } from '../server'
import { Asked, More, Nothing } from '../ui/Asked'
import { Missing, Time } from '../ui/values'
import { useAnswer } from '../useAnswer'
import type { TabProps } from './HistoryTabs'
import { concerns, stepName } from './steps'

export function Incidents({ instance, selected }: TabProps) {
  const asked = useAnswer<Listed<Incident>>(historyAddress(`/instances/${instance.id}/incidents`))
  return (
    <Asked of={asked}>
      {({ items, more }) => {
        const incidents = items.filter(({ activityId }) => concerns(selected, activityId))
        return incidents.length === 0 ? (
          <Nothing>{t('incidents.empty')}</Nothing>
        ) : (
          <>
            <table className="cam-table athena-table table">
              <caption className="sr-only">{t('tab.incidents')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('incidents.what')}</th>
                  <th scope="col">{t('step')}</th>
                  <th scope="col">{t('state')}</th>
                  <th scope="col">{t('started')}</th>
                  <th scope="col">{t('ended')}</th>
                </tr>
              </thead>
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
            </table>
            <More there={more} />
          </>
        )
      }}
    </Asked>
  )
}
