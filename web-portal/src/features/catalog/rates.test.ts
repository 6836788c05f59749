import { expect, it } from 'vitest'
import { isPositive, sameDecimal } from './decimals'
import { changesOf, linesOf, withChanges } from './rates'

const table = { baseCurrency: 'EUR', rates: { EUR: '1', USD: '1.1710', JPY: '171.60' }, version: 7 }

it('shows every currency but the base, which is always one', () => {
  expect(linesOf(table).map(({ currency }) => currency)).toEqual(['USD', 'JPY'])
})

it('tells changed, new and removed rates, and none that is only written otherwise', () => {
  expect(
    changesOf(table, [
      { currency: 'USD', rate: '1.171' },
      { currency: 'GBP', rate: '0.8650' },
    ]),
  ).toEqual([
    { currency: 'JPY', before: '171.60', after: undefined },
    { currency: 'GBP', before: undefined, after: '0.8650' },
  ])
})

it('compares decimals digit by digit, however many there are', () => {
  expect(sameDecimal('100000000.000000001', '100000000.000000002')).toBe(false)
  expect(sameDecimal('01.50', '1.5')).toBe(true)
  expect(sameDecimal('1', '1.000')).toBe(true)
  expect(isPositive('0.000')).toBe(false)
})

it('makes changes of one table to what somebody else made of it, and leaves the rest as they have it', () => {
  const changes = changesOf(table, [
    { currency: 'USD', rate: '1.2' },
    { currency: 'GBP', rate: '0.8650' },
  ])
  const newer = { ...table, rates: { EUR: '1', USD: '1.18', JPY: '172', CHF: '0.94' }, version: 8 }
  expect(withChanges(newer, changes)).toEqual([
    { currency: 'USD', rate: '1.2' },
    { currency: 'CHF', rate: '0.94' },
    { currency: 'GBP', rate: '0.8650' },
  ])
})
