import type { VariableUpdate } from '../answers'
import { number } from '../i18n/format'
import { t } from '../i18n/texts'
import { Table } from '../ui/Table'
import { Missing, Time } from '../ui/values'
import type { TabProps } from './HistoryTabs'
import { OfInstance } from './OfInstance'
import { stepName } from './steps'

/** Per variable what it became, and when: the last value first. */
export function Variables({ instance, selected }: TabProps) {
  return (
    <OfInstance<VariableUpdate>
      instance={instance}
      selected={selected}
      kind="variables"
      stepOf={({ activityId }) => activityId}
      nothing="variables.empty"
    >
      {(updates) => (
        <Table caption={t('tab.variables')} heads={[t('name'), t('value'), t('type'), t('at'), t('step')]}>
          {byName(updates).map(([name, all]) => (
            <tbody key={name}>
              {all.map((update, at) => (
                <tr key={update.id} className={at > 0 ? 'athena-earlier' : undefined}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={all.length}>
                      {name}
                      {all.length > 1 && (
                        <small className="athena-aside athena-block">
                          {t('variables.updates', { count: all.length, number: number(all.length) })}
                        </small>
                      )}
                    </th>
                  )}
                  <td className="athena-value">
                    {update.value === null ? <em>{t('variables.notShown')}</em> : <code>{update.value}</code>}
                  </td>
                  <td>{update.type}</td>
                  <td>
                    <Time at={update.at} toTheSecond />
                  </td>
                  <td>{stepName(instance.activities, update.activityId) || <Missing />}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </Table>
      )}
    </OfInstance>
  )
}

function byName(updates: VariableUpdate[]): [string, VariableUpdate[]][] {
  const groups = new Map<string, VariableUpdate[]>()
  for (const update of updates) {
    groups.set(update.name, [update, ...(groups.get(update.name) ?? [])])
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other))
}
