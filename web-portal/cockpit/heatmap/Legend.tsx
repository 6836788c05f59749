import { known, t } from '../i18n/texts'
import { say, type Metric } from './metric'
import { stepsOf } from './scale'

/** What each colour stands for, on both diagrams. */
export function Legend({ metric, largest }: { metric: Metric; largest: number }) {
  if (largest === 0) {
    return <p className="athena-quiet">{t('heatmap.empty')}</p>
  }
  return (
    <ul className="athena-legend" aria-label={t('heatmap.legend', { metric: known('metric', metric) })}>
      {stepsOf(largest).map((upTo, level) => (
        <li key={level}>
          <span className={`athena-sample athena-heat-${level + 1}-sample`} aria-hidden="true" />{' '}
          {t('heatmap.upTo', { value: say(metric === 'visits' ? Math.floor(upTo) : upTo, metric) })}
        </li>
      ))}
    </ul>
  )
}
