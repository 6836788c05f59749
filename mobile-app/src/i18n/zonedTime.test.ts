import { endOfDay, localTime, momentOf, startOfDay } from './zonedTime'

it('a moment and what the clocks show then are each other’s', () => {
  expect(localTime('2026-07-01T10:30:00Z', 'Europe/Berlin')).toBe('2026-07-01T12:30')
  expect(momentOf('2026-07-01T12:30', 'Europe/Berlin')).toBe('2026-07-01T10:30:00.000Z')
  expect(momentOf('2026-01-01T00:15', 'Asia/Kolkata')).toBe('2025-12-31T18:45:00.000Z')
})

it('of a time that the clocks show twice it is the first', () => {
  expect(momentOf('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
})

it('a time that the clocks skip is as long after the change', () => {
  expect(momentOf('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
})

it('a day is as long as it is where one lives', () => {
  expect(startOfDay(new Date('2026-03-28T23:30:00Z'), 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z')
  expect(endOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-29T22:00:00.000Z')
})

it('a zone that nobody knows breaks nothing', () => {
  expect(localTime('2026-07-01T10:30:00Z', 'Mars/Olympus')).toMatch(/^2026-07-01T/)
})
