/** Days in UTC, the last one included. */
export interface Period {
  from: string
  to: string
}

const DAY = 86_400_000
const iso = (at: number) => new Date(at).toISOString().slice(0, 10)
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** The days up to today. */
export function last(days: number, now = Date.now()): Period {
  return { from: iso(now - (days - 1) * DAY), to: iso(now) }
}

/** As many days just before. */
export function before({ from, to }: Period): Period {
  const length = at(to) - at(from) + DAY
  return { from: iso(at(from) - length), to: iso(at(from) - DAY) }
}

export function isPossible({ from, to }: Period): boolean {
  return at(from) <= at(to)
}

/** As the server wants it: the day after the last one. */
export function toQuery({ from, to }: Period, versions: 'THIS' | 'ALL'): string {
  return new URLSearchParams({ from, until: iso(at(to) + DAY), versions }).toString()
}
