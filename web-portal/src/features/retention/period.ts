const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/

export interface Part {
  unit: 'years' | 'months' | 'days'
  count: number
}

/** What an ISO 8601 period such as P1Y6M is made of; nothing of one that this cannot read. */
export function partsOf(period: string): Part[] {
  const [, years, months, days] = PERIOD.exec(period) ?? []
  return [
    { unit: 'years' as const, count: Number(years ?? 0) },
    { unit: 'months' as const, count: Number(months ?? 0) },
    { unit: 'days' as const, count: Number(days ?? 0) },
  ].filter(({ count }) => count > 0)
}
