import { expect, test } from 'vitest'
import { duration, relativeChange, signedDuration } from './format'

test('a duration is told in its two largest units', () => {
  expect(duration(2 * 86_400_000 + 3 * 3_600_000 + 59_000)).toBe('2 days 3 hr')
  expect(duration(90_000)).toBe('1 min 30 sec')
  expect(duration(42_900)).toBe('42 sec')
  expect(duration(12)).toBe('12 ms')
})

test('a unit of which there is nothing is left out', () => {
  expect(duration(3_600_000)).toBe('1 hr')
})

test('differences say in which direction', () => {
  expect(signedDuration(60_000)).toBe('+1 min')
  expect(signedDuration(-60_000)).toBe('−1 min')
  expect(relativeChange(0.25)).toBe('+25%')
})
