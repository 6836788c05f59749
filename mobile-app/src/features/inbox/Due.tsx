import Clock from 'lucide-react-native/icons/clock'
import { useTranslation } from 'react-i18next'
import { usePerson } from '@/features/sync'
import { useFormats, useMinute } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'

const SOON_MS = 4 * 3_600_000

/** Until when an approval is expected, by the server's clock. The tone repeats what the words say. */
export function useDue(at: string) {
  const { t } = useTranslation('inbox')
  const { clock } = usePerson()
  const formats = useFormats()
  useMinute()
  const now = clock.now().getTime()
  const left = Date.parse(at) - now
  const when = formats.relative(at, now)
  return {
    words: left < 0 ? t('due.overdue', { when }) : t('due.due', { when }),
    tone: left < 0 ? ('bad' as const) : left < SOON_MS ? ('warn' as const) : ('neutral' as const),
  }
}

export function Due({ at }: { at: string }) {
  const { words, tone } = useDue(at)
  return (
    <Badge tone={tone} icon={Clock}>
      {words}
    </Badge>
  )
}
