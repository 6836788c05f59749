import { expect, it } from 'vitest'
import { filterOf, queryOf, typedAmount } from './filter'

it('an address and a filter say the same', () => {
  const query = 'categoryId=c&region=EMEA&level=L1&minAmount=10.50&sort=-amount'
  expect(queryOf(filterOf(new URLSearchParams(query)))).toBe(query)
})

it('what makes no sense in an address is left out', () => {
  expect(filterOf(new URLSearchParams('minAmount=1e9&sort=title&sort=dueAt&foo=1'))).toEqual({})
})

it.each([
  ['1 000,50', '1000.50'],
  ['250', '250'],
  ['much', undefined],
  ['-1', undefined],
])('an amount is understood as people type it: %s', (typed, amount) => {
  expect(typedAmount(typed)).toBe(amount)
})
