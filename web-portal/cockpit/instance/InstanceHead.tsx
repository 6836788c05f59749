import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Instance } from '../api'
import { heatmapOf, requestPage, runningInstance } from '../ui/address'
import { duration, money, time } from '../ui/format'

export function InstanceHead({ instance }: { instance: Instance }) {
  const { t } = useTranslation()
  return (
    <header className="athena-head">
      <h1>
        {instance.number} · {instance.title}
      </h1>
      <dl className="athena-facts">
        <Fact name={t('column.outcome')}>{t(`outcome.${instance.outcome}`)}</Fact>
        <Fact name={t('column.requester')}>{instance.requester.name}</Fact>
        <Fact name={t('column.amount')}>{money(instance.amount, instance.currency)}</Fact>
        <Fact name={t('instance.place')}>
          {instance.category}, {instance.region}
        </Fact>
        <Fact name={t('column.STARTED')}>{time(instance.startedAt)}</Fact>
        <Fact name={t('column.ENDED')}>
          {instance.endedAt
            ? `${time(instance.endedAt)} (${duration(instance.durationMs)})`
            : t('instance.runs')}
        </Fact>
        {instance.definitionId && (
          <Fact name={t('column.version')}>
            <a href={`#/process-definition/${instance.definitionId}/runtime`}>
              {instance.definitionName} {instance.version}
            </a>
          </Fact>
        )}
        {instance.deleteReason && <Fact name={t('instance.deleted')}>{instance.deleteReason}</Fact>}
      </dl>
      <p className="athena-actions">
        <a className="btn btn-primary" href={requestPage(instance.businessKey)}>
          {t('instance.request')}
        </a>
        {!instance.endedAt && (
          <a className="btn btn-default" href={runningInstance(instance.id)}>
            {t('instance.running')}
          </a>
        )}
        {instance.definitionId && (
          <a className="btn btn-default" href={heatmapOf(instance.definitionId)}>
            {t('heatmap.title')}
          </a>
        )}
      </p>
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
