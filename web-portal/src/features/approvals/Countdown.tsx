import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { classes } from '@/ui/classes'
import { useServerSecond } from './serverClock'

/** What is left is said aloud when it reaches these, and not each second. */
const SAID_AT_SECONDS = [3_600, 600, 60, 10]
const URGENT_SECONDS = 600

/** How long a decision can still be taken back, by the server's clock. */
export function Countdown({ until, className }: { until: string; className?: string }) {
  const { t } = useTranslation('approvals')
  const formats = useFormats()
  const left = Math.ceil((Date.parse(until) - useServerSecond()) / 1000)
  const passed = SAID_AT_SECONDS.filter((mark) => left <= mark).at(-1)
  return (
    <span className={classes('tabular', left <= URGENT_SECONDS && 'text-warn', className)}>
      <time
        role="timer"
        dateTime={until}
        title={formats.dateTime(until)}
        aria-label={left > 0 ? t('countdown.until', { time: formats.dateTime(until) }) : t('countdown.over')}
      >
        {left > 0 ? formats.duration(left) : t('countdown.over')}
      </time>
      <span aria-live="polite" className="sr-only">
        {left <= 0
          ? t('countdown.over')
          : passed
            ? t('countdown.left', { time: formats.duration(passed) })
            : ''}
      </span>
    </span>
  )
}
