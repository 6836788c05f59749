import type { Listed, VariableUpdate } from '../answers'
import { number } from '../i18n/format'
import { t } from '../i18n/texts'
import { historyAddress } from '../server'
import { Asked, More, Nothing } from '../ui/Asked'
import { Missing, Time } from '../ui/values'
import { useAnswer } from '../useAnswer'
import type { TabProps } from './HistoryTabs'
import { concerns, stepName } from './steps'

/** Per variable what it became, and when: the last value first. */
export function Variables({ instance, selected }: TabProps) {
  const asked = useAnswer<Listed<VariableUpdate>>(historyAddress(`/instances/${instance.id}/variables`))
  return (
    <Asked of={asked}>
      {({ items, more }) => {
        const byName = new Map<string, VariableUpdate[]>()
        for (const update of items.filter(({ activityId }) => concerns(selected, activityId))) {
          byName.set(update.name, [update, ...(byName.get(update.name) ?? [])])
        }
        const names = [...byName.keys()].sort((one, other) => one.localeCompare(other))
        if (names.length === 0) {
          return <Nothing>{t('variables.empty')}</Nothing>
        }
        return (
          <>
            <table className="cam-table athena-table table">
              <caption className="sr-only">{t('tab.variables')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('name')}</th>
                  <th scope="col">{t('value')}</th>
                  <th scope="col">{t('type')}</th>
                  <th scope="col">{t('at')}</th>
                  <th scope="col">{t('step')}</th>
                </tr>
              </thead>
              {names.map((name) => (
                <tbody key={name}>
                  {byName.get(name)?.map((update, at, all) => (
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
                        {update.value === null ? (
                          <em>{t('variables.notShown')}</em>
                        ) : (
                          <code>{update.value}</code>
                        )}
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
            </table>
            <More there={more} />
          </>
        )
      }}
    </Asked>
  )
}
