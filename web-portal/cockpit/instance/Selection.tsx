import { duration, number, time } from '../i18n/format'
import { t } from '../i18n/texts'
import type { TabProps } from './HistoryTabs'
import { stepName, visitsOf } from './steps'

/** Which element is selected, and when it was visited. */
export function Selection({ instance, selected, onClear }: TabProps & { onClear: () => void }) {
  const visits = selected ? visitsOf(instance.activities, selected) : []
  const first = visits[0]
  const last = visits.at(-1)
  const total = visits.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0)
  return (
    <div className="athena-selection" role="status">
      {selected && (
        <>
          <strong>{stepName(instance.activities, selected)}</strong>
          {first && last ? (
            <span>
              {t('path.visits', { count: visits.length, number: number(visits.length) })} ·{' '}
              {t('selection.first', { time: time(first.startedAt) })} ·{' '}
              {last.endedAt
                ? t('selection.last', { time: time(last.endedAt) })
                : t('selection.open', { time: time(last.startedAt) })}
              {total > 0 && ` · ${t('selection.total', { duration: duration(total) })}`}
            </span>
          ) : (
            <span>{t('selection.never')}</span>
          )}
          <button type="button" className="btn btn-default btn-sm" onClick={onClear}>
            {t('selection.clear')}
          </button>
        </>
      )}
    </div>
  )
}
