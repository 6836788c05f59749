import { expect, it } from 'vitest'
import { total } from './total'

it('adds up exactly what floating point would not', () => {
  expect(total(['0.10', '0.20', '9999999999999.99'])).toBe('10000000000000.2900')
  expect(total([])).toBe('0.0000')
})
