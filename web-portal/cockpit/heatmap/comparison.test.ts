import { expect, test } from 'vitest'
import type { Heat, Heatmap } from '../answers'
import { compare, sorted } from './comparison'

const heat = (activityId: string, count: number, medianMs: number) =>
  ({ activityId, type: 'userTask', count, medianMs }) as Heat
const map = (...items: Heat[]): Heatmap => ({ from: '', until: '', items })
const names = new Map([['L1', 'L1 approval']])

const rows = compare(
  map(heat('L1', 4, 100), heat('old', 1, 50)),
  map(heat('L1', 5, 80), heat('new', 2, 10)),
  'median',
  names,
)

test('a step has both values and the difference', () => {
  expect(rows.find(({ activityId }) => activityId === 'L1')).toMatchObject({
    name: 'L1 approval',
    before: 100,
    now: 80,
    difference: -20,
    relative: expect.closeTo(-0.2) as number,
  })
})

test('a step of one period only has no difference in time, and one in visits', () => {
  expect(rows.find(({ activityId }) => activityId === 'new')).toMatchObject({
    before: null,
    difference: null,
  })
  const visits = compare(map(heat('old', 1, 50)), map(), 'visits', names)
  expect(visits[0]).toMatchObject({ before: 1, now: 0, difference: -1 })
})

test('what has no value comes last in either order', () => {
  const last = (order: 'ASC' | 'DESC') => sorted(rows, { by: 'before', order }).at(-1)?.activityId
  expect([last('ASC'), last('DESC')]).toEqual(['new', 'new'])
  expect(sorted(rows, { by: 'now', order: 'DESC' })[0]?.activityId).toBe('L1')
})
