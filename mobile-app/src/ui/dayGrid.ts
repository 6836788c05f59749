const DAY_MS = 86_400_000

/** The days of a month, as "2026-03-29", in weeks that begin on a day; null where another month has the place. */
export function weeksOf(month: string, firstDayOfWeek: number): (string | null)[][] {
  const first = Date.parse(`${month.slice(0, 7)}-01T00:00Z`)
  const lead = (new Date(first).getUTCDay() - firstDayOfWeek + 7) % 7
  const length = new Date(Date.parse(`${monthAfter(month, 1)}-01T00:00Z`) - DAY_MS).getUTCDate()
  const cells: (string | null)[] = [
    ...Array.from({ length: lead }, () => null),
    ...Array.from({ length }, (_, index) => new Date(first + index * DAY_MS).toISOString().slice(0, 10)),
  ]
  while (cells.length % 7 !== 0) {
    cells.push(null)
  }
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** "2026-03" and so many months on. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}
