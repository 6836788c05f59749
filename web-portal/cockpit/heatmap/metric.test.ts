import { expect, test } from 'vitest'
import type { Heat } from '../api'
import { colourOf, highest, valueOf } from './metric'

const heat = (with_: Partial<Heat>): Heat => ({
  activityId: 'L1',
  type: 'userTask',
  count: 4,
  cancelled: 0,
  medianMs: 10,
  p90Ms: 20,
  meanMs: 12,
  totalMs: 48,
  overdue: 1,
  ...with_,
})

test('the share over the due date is of the visits that ended', () => {
  expect(valueOf(heat({}), 'overdue')).toBe(0.25)
  expect(valueOf(heat({ overdue: null }), 'overdue')).toBeNull()
})

test('what nobody visited has no duration, and no visits', () => {
  expect(valueOf(heat({ count: 0 }), 'medianMs')).toBeNull()
  expect(valueOf(heat({ count: 0 }), 'count')).toBe(0)
  expect(valueOf(undefined, 'count')).toBeNull()
})

test('one scale serves all periods, and what encloses others does not outshine them', () => {
  const periods = [[heat({ totalMs: 5 })], [heat({ totalMs: 7 }), heat({ type: 'subProcess', totalMs: 900 })]]
  expect(highest(periods, 'totalMs')).toBe(7)
})

test('more is stronger, and nothing has no colour', () => {
  expect(colourOf(0, 10)).toBeUndefined()
  expect(colourOf(null, 10)).toBeUndefined()
  expect(colourOf(10, 10)).toBe('hsl(12 95% 66%)')
  expect(colourOf(1, 10)).not.toBe(colourOf(10, 10))
})
