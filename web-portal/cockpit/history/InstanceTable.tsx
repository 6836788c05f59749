import { useTranslation } from 'react-i18next'
import type { Instance, Outcome } from '../api'
import { pastInstance, requestPage } from '../ui/address'
import { duration, money, time } from '../ui/format'
import { Mark, type Tone } from '../ui/Mark'
import type { Filters, Sort } from './filters'
import { useRefocus } from './refocus'

const TONES: Record<Outcome, Tone> = {
  APPROVED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'quiet',
  PENDING: 'open',
}

export function InstanceTable({
  instances,
  filters,
  onSort,
}: {
  instances: Instance[]
  filters: Filters
  onSort: (next: Filters) => void
}) {
  const { t } = useTranslation()
  const finished = filters.state === 'FINISHED'
  useRefocus()

  const head = (column: Sort, possible = true) => {
    const sorted = filters.sort === column
    return (
      <th scope="col" aria-sort={sorted ? (filters.order === 'ASC' ? 'ascending' : 'descending') : undefined}>
        {possible ? (
          <button
            type="button"
            id={`athena-sort-${column}`}
            className="athena-sort"
            onClick={() =>
              onSort({ ...filters, sort: column, order: sorted && filters.order === 'DESC' ? 'ASC' : 'DESC' })
            }
          >
            {t(`column.${column}`)}
            <span aria-hidden>{sorted ? (filters.order === 'ASC' ? ' ▲' : ' ▼') : ''}</span>
          </button>
        ) : (
          t(`column.${column}`)
        )}
      </th>
    )
  }

  return (
    <div className="athena-scroll">
      <table className="cam-table athena-table table">
        <caption className="sr-only">{t('history.list')}</caption>
        <thead>
          <tr>
            {head('NUMBER')}
            <th scope="col">{t('column.title')}</th>
            <th scope="col">{t('column.requester')}</th>
            <th scope="col">{t('column.outcome')}</th>
            <th scope="col" className="athena-number">
              {t('column.amount')}
            </th>
            <th scope="col">{t('column.version')}</th>
            {head('STARTED')}
            {finished && head('ENDED')}
            {finished && head('DURATION')}
            <th scope="col">
              <span className="sr-only">{t('column.request')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {instances.map((instance) => (
            <tr key={instance.id}>
              <th scope="row">
                <a href={pastInstance(instance.id)}>{instance.number}</a>
              </th>
              <td>{instance.title}</td>
              <td>{instance.requester.name}</td>
              <td>
                <Mark tone={TONES[instance.outcome]}>{t(`outcome.${instance.outcome}`)}</Mark>
              </td>
              <td className="athena-number">{money(instance.amount, instance.currency)}</td>
              <td>{instance.version ?? '–'}</td>
              <td>{time(instance.startedAt)}</td>
              {finished && <td>{time(instance.endedAt)}</td>}
              {finished && <td>{duration(instance.durationMs)}</td>}
              <td>
                <a
                  href={requestPage(instance.businessKey)}
                  aria-label={t('request.open', { number: instance.number })}
                >
                  {t('column.request')}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
