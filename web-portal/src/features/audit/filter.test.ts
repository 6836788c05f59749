import { expect, it } from 'vitest'
import { dayBegins } from './days'
import { filterOf, queryOf } from './filter'

it.each([
  ['2026-11-25', 'UTC', '2026-11-25T00:00:00.000Z'],
  ['2026-11-25', 'Asia/Tokyo', '2026-11-24T15:00:00.000Z'],
  ['2026-11-25', 'America/Los_Angeles', '2026-11-25T08:00:00.000Z'],
  ['2026-03-29', 'Europe/Madrid', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Madrid', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Madrid', '2026-10-24T22:00:00.000Z'],
])('the day %s begins in %s at %s', (day, timeZone, moment) => {
  expect(dayBegins(day, timeZone)).toBe(moment)
})

it('a period has both of its days in it', () => {
  const query = queryOf(filterOf(new URLSearchParams('from=2026-11-24&until=2026-11-25'), 'Asia/Tokyo'))
  expect(Object.fromEntries(query)).toEqual({
    from: '2026-11-23T15:00:00.000Z',
    until: '2026-11-25T15:00:00.000Z',
  })
})

it('what an address says that is no filter is left out', () => {
  const parameters = new URLSearchParams('from=yesterday&until=2026-13-01&entry=1&action=LoginFailed&userId=')
  expect(filterOf(parameters, 'UTC')).toEqual({ action: 'LoginFailed' })
})
