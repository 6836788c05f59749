import type { Visit } from '../api'
import { i18n } from '../i18n'
import type { Marking } from '../ui/Diagram'
import { number } from '../ui/format'
import { flowsTaken, places, type Flow } from './path'

/** What a diagram says about the way of an instance through it. */
export function pathMarkings(visits: Visit[], flows: Flow[]): Map<string, Marking> {
  const markings = new Map<string, Marking>()
  places(visits).forEach(({ visits: count, cancelled, open }, id) => {
    const className = open ? 'athena-open' : cancelled === count ? 'athena-cut-off' : 'athena-passed'
    const more =
      cancelled > 0 ? ` (${i18n.t('path.cancelled', { count: cancelled, shown: number(cancelled) })})` : ''
    markings.set(id, {
      className,
      // Once is no news; what was cut off is.
      badge: count > 1 || cancelled > 0 ? `${number(count)}×` : undefined,
      title: i18n.t('path.visits', { count, shown: number(count) }) + more,
    })
  })
  flowsTaken(visits, flows).forEach((_, id) => markings.set(id, { className: 'athena-taken' }))
  return markings
}
