/** The moment at which a day begins where the reader is: "2026-11-25" in Asia/Tokyo is the 24th at 15:00 in UTC. */
export function dayBegins(day: string, timeZone: string | undefined): string {
  const utc = Date.parse(`${day}T00:00:00Z`)
  // The offset is the one at that moment, which is known only once the moment is: twice is enough, as offsets are small.
  const guess = utc - offset(utc, timeZone)
  return new Date(utc - offset(guess, timeZone)).toISOString()
}

export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** How far the clocks of a place are ahead of UTC, in milliseconds. */
function offset(at: number, timeZone: string | undefined): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second)
  return local - Math.floor(at / 1000) * 1000
}
