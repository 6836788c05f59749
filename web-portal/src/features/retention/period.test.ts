import { expect, it } from 'vitest'
import { partsOf } from './period'

it('a period is read in its parts', () => {
  expect(partsOf('P10Y')).toEqual([{ unit: 'years', count: 10 }])
  expect(partsOf('P1Y6M')).toEqual([
    { unit: 'years', count: 1 },
    { unit: 'months', count: 6 },
  ])
  expect(partsOf('P90D')).toEqual([{ unit: 'days', count: 90 }])
  expect(partsOf('for ever')).toEqual([])
})
