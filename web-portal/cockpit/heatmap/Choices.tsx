import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { METRICS, type Metric } from './metric'
import { last, type Period } from './period'

export function MetricChoice({ metric, onChoose }: { metric: Metric; onChoose: (metric: Metric) => void }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{t('heatmap.metric')}</label>
      <select
        id={id}
        className="form-control"
        value={metric}
        onChange={(event) => onChoose(event.target.value as Metric)}
      >
        {METRICS.map((one) => (
          <option key={one} value={one}>
            {t(`metric.${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

export function VersionsChoice({
  versions,
  onChoose,
}: {
  versions: 'THIS' | 'ALL'
  onChoose: (versions: 'THIS' | 'ALL') => void
}) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{t('versions.title')}</label>
      <select
        id={id}
        className="form-control"
        value={versions}
        onChange={(event) => onChoose(event.target.value as 'THIS' | 'ALL')}
      >
        <option value="THIS">{t('versions.this')}</option>
        <option value="ALL">{t('versions.all')}</option>
      </select>
    </div>
  )
}

/** @param onChoose told the days, too, when it was a number of last days */
export function PeriodChoice({
  label,
  period,
  onChoose,
  presets = false,
}: {
  label: string
  period: Period
  onChoose: (period: Period, days?: number) => void
  presets?: boolean
}) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <fieldset className="athena-period">
      <legend>{label}</legend>
      {presets &&
        [7, 30, 90].map((days) => (
          <button
            key={days}
            type="button"
            className="btn btn-default btn-sm"
            onClick={() => onChoose(last(days), days)}
          >
            {t('period.last', { count: days })}
          </button>
        ))}
      <label htmlFor={`${id}from`}>{t('period.from')}</label>
      <input
        id={`${id}from`}
        type="date"
        className="form-control"
        value={period.from}
        max={period.to}
        onChange={(event) => onChoose({ ...period, from: event.target.value })}
      />
      <label htmlFor={`${id}to`}>{t('period.to')}</label>
      <input
        id={`${id}to`}
        type="date"
        className="form-control"
        value={period.to}
        min={period.from}
        onChange={(event) => onChoose({ ...period, to: event.target.value })}
      />
    </fieldset>
  )
}
