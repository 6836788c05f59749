import type { ReactNode } from 'react'
import { definitionPage, heatmapPage, requestPage, runningPage } from '../address'
import type { InstanceDetails } from '../answers'
import { money, number } from '../i18n/format'
import { t } from '../i18n/texts'
import { Duration, Missing, Name, Outcome, Time } from '../ui/values'

export function InstanceHeader({ instance }: { instance: InstanceDetails }) {
  const { amount, currency, businessKey } = instance
  return (
    <header className="athena-header">
      <div>
        <h2>
          {instance.number ?? instance.id} {instance.title && <small>{instance.title}</small>}
        </h2>
        <nav className="athena-links" aria-label={t('links')}>
          {businessKey && (
            <a className="btn btn-default" href={requestPage(businessKey)}>
              {t('instance.request')}
            </a>
          )}
          {!instance.endedAt && (
            <a className="btn btn-default" href={runningPage(instance.id)}>
              {t('instance.runtime')}
            </a>
          )}
          {instance.definitionId && (
            <a className="btn btn-default" href={heatmapPage(instance.definitionId)}>
              {t('heatmap.title')}
            </a>
          )}
        </nav>
      </div>
      <dl className="athena-facts">
        <Fact name={t('outcome')}>
          <Outcome of={instance.outcome} />
        </Fact>
        <Fact name={t('requester')}>
          <Name who={instance.requester} />
        </Fact>
        {amount !== null && currency && <Fact name={t('amount')}>{money(amount, currency)}</Fact>}
        <Fact name={t('started')}>
          <Time at={instance.startedAt} />
        </Fact>
        <Fact name={t('ended')}>
          {instance.endedAt ? <Time at={instance.endedAt} /> : t('instance.running')}
        </Fact>
        <Fact name={t('duration')}>
          <Duration ms={instance.durationMs} />
        </Fact>
        <Fact name={t('region')}>{instance.region ?? <Missing />}</Fact>
        <Fact name={t('category')}>{instance.category ?? <Missing />}</Fact>
        {instance.definitionId && instance.version !== null && (
          <Fact name={t('definition')}>
            <a href={definitionPage(instance.definitionId)}>
              {instance.definitionName ?? instance.definitionKey},{' '}
              {t('version', { version: number(instance.version) })}
            </a>
          </Fact>
        )}
        {instance.deleteReason && <Fact name={t('deleteReason')}>{instance.deleteReason}</Fact>}
      </dl>
    </header>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
