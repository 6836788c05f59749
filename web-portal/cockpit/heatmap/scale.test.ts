import { expect, test } from 'vitest'
import type { Heat, Heatmap } from '../answers'
import { relative, sayDifference, valueOf } from './metric'
import { LEVELS, levelOf, scaleOf, stepsOf } from './scale'

const heat = (activityId: string, more: Partial<Heat>): Heat => ({
  activityId,
  type: 'userTask',
  count: 0,
  cancelled: 0,
  medianMs: null,
  p90Ms: null,
  meanMs: null,
  totalMs: null,
  overdue: null,
  ...more,
})
const map = (...items: Heat[]): Heatmap => ({ from: '2026-11-01', until: '2026-12-01', items })

test('both periods share one scale', () => {
  const before = map(heat('L1', { count: 4 }))
  const now = map(heat('L1', { count: 10 }), heat('L2', { count: 6 }))
  expect(scaleOf([before, now], 'visits')).toBe(10)
  expect(scaleOf([undefined, before], 'visits')).toBe(4)
})

test('what contains the steps does not set the scale', () => {
  const all = map(heat('L1_stands', { type: 'subProcess', totalMs: 900 }), heat('L2', { totalMs: 300 }))
  expect(scaleOf([all], 'total')).toBe(300)
})

test('the most has the strongest colour, a little has the weakest, and nothing has none', () => {
  expect(levelOf(10, 10)).toBe(LEVELS)
  expect(levelOf(0.1, 10)).toBe(1)
  expect(levelOf(0, 10)).toBe(0)
  expect(levelOf(null, 10)).toBe(0)
  expect(levelOf(0, 0)).toBe(0)
  expect(stepsOf(12)).toEqual([2, 4, 6, 8, 10, 12])
})

test('a share over the due date is one of those that had one', () => {
  expect(valueOf(heat('L1', { count: 8, overdue: 2 }), 'overdue')).toBe(0.25)
  expect(valueOf(heat('route', { count: 8 }), 'overdue')).toBeNull()
  expect(sayDifference(0.125, 'overdue')).toBe('+12.5 %')
})

test('a step that was not visited counts as none, and took no time', () => {
  expect(valueOf(undefined, 'visits')).toBe(0)
  expect(valueOf(undefined, 'median')).toBeNull()
  expect(relative(0, 5)).toBeNull()
  expect(relative(4, 5)).toBe(0.25)
})
