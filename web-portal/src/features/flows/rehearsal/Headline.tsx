import { useTranslation } from 'react-i18next'
import type { RehearsalResult } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Card } from '@/ui/Page'

/** What one wants to know first, in figures. */
export function Headline({ result }: { result: RehearsalResult }) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const share = result.requests > 0 ? formats.percent(result.different / result.requests) : undefined
  return (
    <Card>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-5 p-5 sm:grid-cols-3 lg:grid-cols-6">
        <Figure label={t('headline.requests')} value={result.requests} />
        <Figure label={t('headline.different')} value={result.different} note={share} />
        <Figure label={t('headline.reminders')} value={result.reminders} note={t('after')} />
        <Figure label={t('headline.escalations')} value={result.escalations} note={t('after')} />
        <Figure label={t('headline.pending')} value={result.pending} note={t('headline.leftOut')} />
        <Figure label={t('headline.withdrawn')} value={result.withdrawn} note={t('headline.leftOut')} />
      </dl>
    </Card>
  )
}

function Figure({ label, value, note }: { label: string; value: number; note?: string | undefined }) {
  const formats = useFormats()
  return (
    <div className="flex min-w-0 flex-col">
      <dt className="text-xs text-ink-soft">{label}</dt>
      <dd className="text-2xl font-semibold tracking-tight tabular">{formats.number(value)}</dd>
      {note && <dd className="text-xs text-ink-faint tabular">{note}</dd>}
    </div>
  )
}
