import { expect, it } from 'vitest'
import { filterOf, narrowed, timeDimension, timesIn } from './asked'

const PERIOD = { from: '2026-10-31T23:00:00.000Z', until: '2026-11-20T23:00:00.000Z' }

it.each([
  ['7', 'DAY'],
  ['30', 'DAY'],
  ['90', 'WEEK'],
  ['365', 'MONTH'],
])('%s days are told by %s', (days, dimension) => {
  expect(timeDimension(filterOf(new URLSearchParams({ days }), '2026-11-25'))).toBe(dimension)
})

it.each([
  ['DAY', '2026-11-03', '2026-11-03T00:00:00.000Z', '2026-11-04T00:00:00.000Z'],
  ['WEEK', '2026-11-16', '2026-11-16T00:00:00.000Z', PERIOD.until],
  ['MONTH', '2026-10-01', PERIOD.from, '2026-11-01T00:00:00.000Z'],
] as const)('a %s is that part of it which is in the period', (dimension, key, from, until) => {
  expect(narrowed({ ...PERIOD, region: 'EMEA' }, { dimension, key })).toEqual({ from, until, region: 'EMEA' })
})

it.each([
  ['REGION', 'region'],
  ['CATEGORY', 'categoryId'],
  ['DEPARTMENT', 'department'],
  ['LEVEL', 'level'],
  ['TEAM', 'team'],
  ['CHANNEL', 'channel'],
  ['PERSON', 'person'],
] as const)('a group by %s is asked for by %s', (dimension, parameter) => {
  expect(narrowed({ level: 'L1' }, { dimension, key: 'x' })).toEqual({ level: 'L1', [parameter]: 'x' })
})

it('all times of a period have their keys', () => {
  expect(timesIn(PERIOD, 'WEEK')).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'])
  expect(timesIn(PERIOD, 'MONTH')).toEqual(['2026-10-01', '2026-11-01'])
  expect(timesIn(PERIOD, 'DAY')).toHaveLength(21)
})
