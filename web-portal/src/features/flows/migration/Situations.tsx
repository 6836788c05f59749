import { useTranslation } from 'react-i18next'
import type { MigrationPreview } from '@/api/generated/athena'
import { Badge } from '@/ui/Badge'
import { useReasonText } from './useReasonText'

/** Where the requests stand that are to be moved, and which of them cannot be. */
export function Situations({
  preview,
  nameOf,
}: {
  preview: MigrationPreview
  nameOf: (id: string) => string
}) {
  const { t } = useTranslation('migration')
  const reason = useReasonText(nameOf)
  const stuck = preview.running - preview.movable - preview.untried
  return (
    <section className="flex flex-col gap-3" aria-label={t('situations')}>
      <h2 className="text-sm font-semibold">{t('situations')}</h2>
      <p className="text-sm" role="status">
        {t('movable', { count: preview.movable, running: preview.running })}
        {stuck > 0 && ` ${t('stuck', { count: stuck })}`}
        {preview.untried > 0 && ` ${t('untried', { count: preview.untried })}`}
      </p>
      <ul className="flex flex-col divide-y divide-line rounded-xl border border-line">
        {preview.situations.map(({ steps, requests, obstacles }, place) => (
          // Two situations may wait at the same steps, in scopes that differ.
          <li key={place} className="flex flex-col gap-1 px-3 py-2.5 text-sm">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span>{steps.map(nameOf).join(' · ')}</span>
              <Badge tone={obstacles.length > 0 ? 'bad' : 'good'}>{t('requests', { count: requests })}</Badge>
            </span>
            {[...new Set(obstacles.map(reason))].map((text) => (
              <span key={text} className="text-xs text-bad">
                {text}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
