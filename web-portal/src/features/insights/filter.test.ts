import { expect, it } from 'vitest'
import { askedOf, filterOf } from './filter'
import { withDay } from './period'

const of = (address: string) => filterOf(new URLSearchParams(address), '2026-11-25')

it.each([
  ['', '2026-08-28', '2026-11-25', 90],
  ['days=30', '2026-10-27', '2026-11-25', 30],
  ['days=7', '2026-08-28', '2026-11-25', 90],
  ['from=2026-01-01&until=2026-01-31', '2026-01-01', '2026-01-31', undefined],
  ['from=2026-02-01&until=2026-01-31', '2026-08-28', '2026-11-25', 90],
  ['from=2026-13-01&until=2026-01-31', '2026-08-28', '2026-11-25', 90],
])('the address "%s" is about %s to %s', (address, from, until, preset) => {
  expect(of(address)).toEqual({ from, until, preset, version: undefined })
})

it.each(['0', '-1', 'two', '1.5'])('%s is no version', (version) => {
  expect(of(`version=${version}`).version).toBeUndefined()
})

it('both days of a period are in it, where the reader is', () => {
  expect(askedOf(of('from=2026-11-24&until=2026-11-25&version=2'), 'Asia/Tokyo')).toEqual({
    from: '2026-11-23T15:00:00.000Z',
    until: '2026-11-25T15:00:00.000Z',
    version: 2,
  })
})

it('a day past the other one takes it along', () => {
  const filter = of('from=2026-11-10&until=2026-11-20')
  expect(withDay(filter, { from: '2026-11-22' })).toMatchObject({ from: '2026-11-22', until: '2026-11-22' })
  expect(withDay(filter, { until: '2026-11-02' })).toMatchObject({ from: '2026-11-02', until: '2026-11-02' })
})
