import { useTranslation } from 'react-i18next'
import { regional } from '@/i18n/formats'

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** Nobody compares days by their minutes: what is said of a time are its two largest units. */
const SAID = 2

/** Seconds as people say them, such as "2 days 3 hr". */
export function sayingSpans(language: string): (seconds: number) => string {
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'narrow' })
  const say = (count: number, unit: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count)
  return (seconds) => {
    let rest = Math.max(0, Math.round(seconds))
    const parts = UNITS.flatMap(([unit, size], at) => {
      const count = Math.floor(rest / size)
      rest -= count * size
      return count > 0 ? [{ unit, count, at }] : []
    })
    const first = parts[0]
    if (!first) {
      return say(0, 'second')
    }
    return list.format(
      parts.filter(({ at }) => at < first.at + SAID).map(({ count, unit }) => say(count, unit)),
    )
  }
}

export function useSpans(): (seconds: number) => string {
  const { i18n } = useTranslation()
  return sayingSpans(regional(i18n.language))
}
