/** Between moments and what the clocks of a time zone show, as form fields have it: "2026-03-29" and "2026-03-29T08:30". */

/** What the zone's clocks show at a moment. */
export function localTime(at: string | Date, zone: string): string {
  const parts = clockOf(zone).formatToParts(new Date(at))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * The moment at which the zone's clocks show a time. Of a time that they show twice the first, and for one that they skip
 * the moment that is as long after the change as it would have been.
 */
export function momentOf(local: string, zone: string): string {
  const wanted = asIfUtc(local)
  const offsetAt = (moment: number) => asIfUtc(localTime(new Date(moment), zone)) - minutely(moment)
  const candidates = [offsetAt(wanted - DAY_MS), offsetAt(wanted + DAY_MS)].map((offset) => wanted - offset)
  const found = candidates.find((moment) => asIfUtc(localTime(new Date(moment), zone)) === wanted)
  return new Date(found ?? candidates[0] ?? wanted).toISOString()
}

/** The moment at which the day of a moment begins there. */
export function startOfDay(at: Date, zone: string): string {
  return momentOf(`${localTime(at, zone).slice(0, 10)}T00:00`, zone)
}

/** The moment at which the day after a day, as "2026-03-29", begins there. */
export function endOfDay(day: string, zone: string): string {
  const next = new Date(Date.parse(`${day}T00:00Z`) + DAY_MS).toISOString().slice(0, 10)
  return momentOf(`${next}T00:00`, zone)
}

const DAY_MS = 86_400_000

function clockOf(zone: string): Intl.DateTimeFormat {
  const shown = {
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  try {
    return new Intl.DateTimeFormat('en-GB', { ...shown, timeZone: zone })
  } catch {
    // A zone that this browser does not know: its own, as everything that is shown.
    return new Intl.DateTimeFormat('en-GB', shown)
  }
}

function asIfUtc(local: string): number {
  return Date.parse(`${local}Z`)
}

function minutely(moment: number): number {
  return Math.floor(moment / 60_000) * 60_000
}
