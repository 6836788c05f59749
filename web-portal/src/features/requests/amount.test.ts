import { describe, expect, it } from 'vitest'
import { currencyOf, faultOf, inBase, readAmount } from './amount'

describe('an amount is read as people write it', () => {
  it.each([
    ['en', '1250.50', '1250.50'],
    ['en', '1,250.50', '1250.50'],
    ['en', '1,250', '1250'],
    ['en', '1250,5', '1250.5'],
    ['de', '1.250,50', '1250.50'],
    ['de', '1.250', '1250'],
    ['de', '1250.50', '1250.50'],
    ['es', '12.345.678,9', '12345678.9'],
    ['fr', '1\u202f250,50', '1250.50'],
    ['fr', '1 250.50', '1250.50'],
    ['en', '1’250.50', '1250.50'],
    ['ar', '١٢٥٠', '1250'],
    ['en', '007', '7'],
    ['en', '5.', '5'],
  ])('%s: %s', (language, typed, amount) => {
    expect(readAmount(typed, language)).toBe(amount)
  })

  it.each(['', 'abc', '-5', '1e9', '1.2.3', '12 €'])('is no amount: %s', (typed) => {
    expect(readAmount(typed, 'en')).toBeUndefined()
  })
})

describe('what is wrong with an amount', () => {
  it.each([
    [undefined, 'EUR', 'unreadable'],
    ['0', 'EUR', 'zero'],
    ['0.00', 'EUR', 'zero'],
    ['1.234', 'EUR', 'digits'],
    ['1.5', 'JPY', 'digits'],
    ['1234567890123', 'EUR', 'large'],
    ['1.230', 'EUR', undefined],
    ['1.50', 'EUR', undefined],
    ['123456789012', 'EUR', undefined],
  ])('%s %s: %s', (amount, currency, fault) => {
    expect(faultOf(amount, currency)).toBe(fault)
  })
})

it('a rate is units of the currency for one of the base currency', () => {
  expect(inBase('117.10', '1.1710', 'EUR')).toBe('100.00')
})

it('the currency is the usual one of the region, where it has a rate', () => {
  expect(currencyOf('AMER', ['EUR', 'USD'], 'EUR')).toBe('USD')
  expect(currencyOf('APAC', ['EUR', 'USD'], 'EUR')).toBe('EUR')
  expect(currencyOf(undefined, ['EUR'], 'EUR')).toBe('EUR')
})
