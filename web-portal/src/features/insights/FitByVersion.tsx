import { useTranslation } from 'react-i18next'
import type { InVersion } from './api'
import { Deviations } from './Deviations'
import { Fit } from './Fit'

/** What a way is to each version by which its requests went. */
export function FitByVersion({ versions }: { versions: InVersion[] }) {
  const { t } = useTranslation('insights')
  return (
    <ul aria-label={t('column.fit')} className="flex flex-col gap-2 text-sm">
      {versions.map((each) => (
        <li key={each.version ?? 0} className="flex flex-col gap-1">
          <span className="flex flex-wrap items-center gap-2">
            {each.version == null ? t('versionUnknown') : t('version', { version: each.version })}
            <span className="text-ink-soft">{t('way.requests', { count: each.cases })}</span>
            <Fit versions={[each]} />
          </span>
          <Deviations versions={[each]} />
        </li>
      ))}
    </ul>
  )
}
