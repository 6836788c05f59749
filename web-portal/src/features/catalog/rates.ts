import type { ExchangeRatesRateTable } from '@/api/generated/athena'
import { sameDecimal } from './decimals'

export interface RateLine {
  currency: string
  rate: string
}

/** The lines of a table; the base currency is not among them, as it is always one. */
export function linesOf(table: ExchangeRatesRateTable): RateLine[] {
  return Object.entries(table.rates)
    .filter(([currency]) => currency !== table.baseCurrency)
    .map(([currency, rate]) => ({ currency, rate }))
}

export interface RateChange {
  currency: string
  /** Missing where the currency is new. */
  before?: string
  /** Missing where the currency is taken away. */
  after?: string
}

/** What a save would change. A rate written otherwise, 1.50 for 1.5, is the same. */
export function changesOf(table: ExchangeRatesRateTable, lines: readonly RateLine[]): RateChange[] {
  const before = new Map(linesOf(table).map(({ currency, rate }) => [currency, rate]))
  const after = new Map(lines.map(({ currency, rate }) => [currency, rate]))
  const currencies = [...new Set([...before.keys(), ...after.keys()])]
  return currencies
    .map((currency) => ({ currency, before: before.get(currency), after: after.get(currency) }))
    .filter(({ before: old, after: now }) => old === undefined || now === undefined || !sameDecimal(old, now))
}

/** The lines of a table with what was changed of another version of it. */
export function withChanges(table: ExchangeRatesRateTable, changes: readonly RateChange[]): RateLine[] {
  const rates = new Map(linesOf(table).map(({ currency, rate }) => [currency, rate]))
  for (const { currency, after } of changes) {
    if (after === undefined) {
      rates.delete(currency)
    } else {
      rates.set(currency, after)
    }
  }
  return [...rates].map(([currency, rate]) => ({ currency, rate }))
}
