import { useTranslation } from 'react-i18next'
import type { Operation } from '../api'
import { time } from '../ui/format'
import { OfInstance } from './OfInstance'

/** What people and timers did to the request, and what somebody did in Cockpit. */
export function Operations({ id }: { id: string }) {
  const { t } = useTranslation()
  return (
    <OfInstance<Operation> id={id} kind="operations" selected={null} none={t('operations.none')}>
      {(operations) => (
        <div className="athena-scroll">
          <table className="cam-table athena-table table">
            <caption className="sr-only">{t('tab.operations')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('operations.at')}</th>
                <th scope="col">{t('operations.what')}</th>
                <th scope="col">{t('operations.who')}</th>
                <th scope="col">{t('operations.where')}</th>
                <th scope="col">{t('tasks.comment')}</th>
              </tr>
            </thead>
            <tbody>
              {operations.map((operation, index) => (
                <tr key={index}>
                  <td>{time(operation.at)}</td>
                  <th scope="row">
                    {t(`operation.${operation.operation}`, { defaultValue: operation.operation })}{' '}
                    <span className="athena-hint">{changed(operation)}</span>
                  </th>
                  <td>
                    {operation.who?.name ?? t('operations.system')}
                    {operation.onBehalfOf &&
                      ` (${t('tasks.onBehalfOf', { name: operation.onBehalfOf.name })})`}
                  </td>
                  <td>{operation.source === 'ENGINE' ? 'Cockpit' : operation.step}</td>
                  <td>{operation.comment}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </OfInstance>
  )
}

function changed({ property, from, to }: Operation): string {
  return property ? `${property}: ${from ?? '–'} → ${to ?? '–'}` : ''
}
