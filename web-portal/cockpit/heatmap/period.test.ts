// @vitest-environment node
import { expect, test } from 'vitest'
import { daysOf, isPeriod, presetOf, presetPeriods } from './period'

const noon = Date.parse('2026-11-27T12:00:00Z')

test('a preset ends with today, and is compared with as many days before', () => {
  expect(presetPeriods(7, noon)).toEqual({
    now: { from: '2026-11-21', until: '2026-11-28' },
    before: { from: '2026-11-14', until: '2026-11-21' },
  })
})

test('both are of the same length, over the end of summer time, too', () => {
  const { now, before } = presetPeriods(90, noon)
  expect([daysOf(now), daysOf(before)]).toEqual([90, 90])
})

test('a preset is known again, and other dates are none', () => {
  const periods = presetPeriods(30, noon)
  expect(presetOf(periods, noon)).toBe(30)
  expect(presetOf({ ...periods, before: { from: '2026-01-01', until: '2026-02-01' } }, noon)).toBeNull()
})

test('a period has at least a day', () => {
  expect(isPeriod({ from: '2026-11-01', until: '2026-11-02' })).toBe(true)
  expect(isPeriod({ from: '2026-11-01', until: '2026-11-01' })).toBe(false)
  expect(isPeriod({ from: '', until: '2026-11-01' })).toBe(false)
})
