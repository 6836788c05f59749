import type { Instance } from '../answers'
import { instancePage, requestPage } from '../address'
import { number } from '../i18n/format'
import { t } from '../i18n/texts'
import { SortHeader, type Sorting } from '../ui/SortHeader'
import { Duration, Missing, Name, Outcome, Time } from '../ui/values'
import type { Column } from './filter'

export function InstanceTable({
  instances,
  running,
  sorting,
  onSort,
}: {
  instances: Instance[]
  running: boolean
  sorting: Sorting<Column>
  onSort: (sorting: Sorting<Column>) => void
}) {
  const sort = { sorting, onSort }
  return (
    <table className="cam-table athena-table table">
      <caption className="sr-only">{t(running ? 'history.running' : 'history.finished')}</caption>
      <thead>
        <tr>
          <SortHeader column="NUMBER" label={t('request')} first="ASC" {...sort} />
          <th scope="col">{t('requester')}</th>
          <th scope="col">{t('outcome')}</th>
          <th scope="col">{t('definition')}</th>
          <SortHeader column="STARTED" label={t('started')} {...sort} />
          {!running && <SortHeader column="ENDED" label={t('ended')} {...sort} />}
          {!running && <SortHeader column="DURATION" label={t('duration')} numeric {...sort} />}
          <th scope="col">{t('portal')}</th>
        </tr>
      </thead>
      <tbody>
        {instances.map((instance) => (
          <Row key={instance.id} of={instance} running={running} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ of, running }: { of: Instance; running: boolean }) {
  return (
    <tr>
      <th scope="row">
        <a href={instancePage(of.id)}>{of.number ?? of.businessKey ?? of.id}</a>
        {of.title && <span className="athena-title">{of.title}</span>}
      </th>
      <td>
        <Name who={of.requester} />
      </td>
      <td>
        <Outcome of={of.outcome} />
      </td>
      <td>
        {of.version === null ? (
          <Missing />
        ) : (
          <>
            {of.definitionName ?? of.definitionKey}{' '}
            <small className="athena-aside">{t('version', { version: number(of.version) })}</small>
          </>
        )}
      </td>
      <td>
        <Time at={of.startedAt} />
      </td>
      {!running && (
        <td>
          <Time at={of.endedAt} />
        </td>
      )}
      {!running && (
        <td className="athena-right">
          <Duration ms={of.durationMs} />
        </td>
      )}
      <td>
        {of.businessKey ? (
          <a href={requestPage(of.businessKey)} aria-label={t('openRequest', { number: of.number ?? '' })}>
            {t('open')}
          </a>
        ) : (
          <Missing />
        )}
      </td>
    </tr>
  )
}
