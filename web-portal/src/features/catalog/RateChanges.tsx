import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { RateChange } from './rates'

/** What a save would change, and from when. */
export function RateChanges({ changes }: { changes: RateChange[] }) {
  const { t } = useTranslation('catalog')
  return (
    <div role="status">
      {changes.length > 0 && (
        <div className="rounded-xl border border-line bg-sunken p-4 text-sm">
          <p className="font-medium">{t('rates.changes', { count: changes.length })}</p>
          <p className="text-ink-soft">{t('rates.from')}</p>
          <ul className="mt-2 flex flex-col gap-1">
            {changes.map(({ currency, before, after }) => (
              <li key={currency} className="flex flex-wrap items-center gap-2">
                <span className="w-10 font-medium">{currency}</span>
                {before !== undefined && after !== undefined ? (
                  <span dir="ltr" className="tabular">
                    {before} → {after}
                  </span>
                ) : before === undefined ? (
                  <Badge tone="good">{t('rates.isNew')}</Badge>
                ) : (
                  <Badge tone="bad">{t('rates.isGone')}</Badge>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
