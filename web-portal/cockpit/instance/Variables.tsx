import { useTranslation } from 'react-i18next'
import type { VariableUpdate } from '../api'
import { time } from '../ui/format'
import { OfInstance } from './OfInstance'

/** Each variable with all that it was. */
export function Variables({ id, selected }: { id: string; selected: string | null }) {
  const { t } = useTranslation()
  return (
    <OfInstance<VariableUpdate> id={id} kind="variables" selected={selected} none={t('variables.none')}>
      {(updates) => (
        <div className="athena-scroll">
          <table className="cam-table athena-table table">
            <caption className="sr-only">{t('tab.variables')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('variables.name')}</th>
                <th scope="col">{t('variables.value')}</th>
                <th scope="col">{t('variables.type')}</th>
                <th scope="col">{t('variables.since')}</th>
                <th scope="col">{t('variables.scope')}</th>
              </tr>
            </thead>
            {byName(updates).map(([name, changes]) => (
              <tbody key={name} className="athena-group">
                {changes.map((update, index) => (
                  <tr key={update.id}>
                    {index === 0 && (
                      <th scope="rowgroup" rowSpan={changes.length}>
                        {name}
                      </th>
                    )}
                    <td>{update.value ?? <span className="athena-hint">{t('variables.object')}</span>}</td>
                    <td>{update.type}</td>
                    <td>{time(update.at)}</td>
                    <td>{update.activityId ?? t('variables.whole')}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </OfInstance>
  )
}

function byName(updates: VariableUpdate[]): [string, VariableUpdate[]][] {
  const groups = new Map<string, VariableUpdate[]>()
  updates.forEach((update) => groups.set(update.name, [...(groups.get(update.name) ?? []), update]))
  return [...groups].sort(([one], [other]) => one.localeCompare(other))
}
