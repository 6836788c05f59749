import { Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormats, useMinute } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'

const SOON_MS = 4 * 3_600_000

/** Until when an approval is expected. The tone repeats what the words say. */
export function Due({ at }: { at: string }) {
  const { t } = useTranslation('approvals')
  const formats = useFormats()
  const now = useMinute()
  const left = Date.parse(at) - now
  const when = formats.relative(at, now)
  return (
    <Badge tone={left < 0 ? 'bad' : left < SOON_MS ? 'warn' : 'neutral'}>
      <Clock size={12} aria-hidden />
      <time dateTime={at} title={formats.dateTime(at)}>
        {left < 0 ? t('due.overdue', { when }) : t('due.due', { when })}
      </time>
    </Badge>
  )
}
