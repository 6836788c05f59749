import { monthAfter, weeksOf } from './dayGrid'

test('a month is laid out in weeks', () => {
  const weeks = weeksOf('2026-11', 1)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks).toHaveLength(6)
  expect(weeks.flat().filter(Boolean)).toHaveLength(30)
})

test('weeks begin where the reader’s do', () => {
  expect(weeksOf('2026-11', 0)[0]?.[0]).toBe('2026-11-01')
  expect(weeksOf('2028-02', 1).flat().filter(Boolean)).toHaveLength(29)
})

test('after December comes January', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
})
