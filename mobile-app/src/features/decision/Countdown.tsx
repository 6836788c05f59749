import { useTranslation } from 'react-i18next'
import { usePerson } from '@/features/sync'
import { useFormats, useSecond } from '@/i18n/formats'
import { Text } from '@/ui/Text'

/** What is left is said aloud when it reaches these, and not each second. */
const SAID_AT_SECONDS = [3_600, 600, 60, 10]
const URGENT_SECONDS = 600

/** How many seconds are left by the server's clock, as far as this device knows it. */
export function useSecondsLeft(until: string): number {
  const { clock } = usePerson()
  // Each second it is asked anew: the device’s own clock says nothing about the window.
  useSecond()
  return Math.ceil((Date.parse(until) - clock.now().getTime()) / 1_000)
}

/** How long a decision can still be taken back. */
export function Countdown({ until, className }: { until: string; className?: string }) {
  const { t } = useTranslation('decision')
  const formats = useFormats()
  const left = useSecondsLeft(until)
  const passed = SAID_AT_SECONDS.filter((mark) => left <= mark).at(-1)
  return (
    <>
      <Text
        role="timer"
        aria-label={left > 0 ? t('countdown.until', { time: formats.dateTime(until) }) : t('countdown.over')}
        className={`text-sm tabular-nums ${left > 0 && left <= URGENT_SECONDS ? 'text-warn' : 'text-ink-soft'} ${className ?? ''}`}
      >
        {left > 0 ? formats.duration(left) : t('countdown.over')}
      </Text>
      {passed !== undefined && left > 0 && (
        <Text aria-live="polite" className="absolute h-px w-px overflow-hidden opacity-0">
          {t('countdown.left', { time: formats.duration(passed) })}
        </Text>
      )}
    </>
  )
}
