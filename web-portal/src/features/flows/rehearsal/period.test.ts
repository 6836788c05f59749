import { describe, expect, it } from 'vitest'
import { lastMoment, periodOf } from './period'
import { sayingSpans } from './span'

const NOW = new Date('2026-01-01T03:00:00Z')
const days = { from: '', until: '' }

describe('a period', () => {
  it('is the month before that of the reader, whose clocks still show the old year', () => {
    expect(periodOf({ choice: 'lastMonth', ...days }, 'America/New_York', NOW)).toEqual({
      from: '2025-11-01T04:00:00.000Z',
      until: '2025-12-01T05:00:00.000Z',
    })
    expect(periodOf({ choice: 'lastMonth', ...days }, 'UTC', NOW)).toEqual({
      from: '2025-12-01T00:00:00.000Z',
      until: '2026-01-01T00:00:00.000Z',
    })
  })

  it('takes in all of the last day that was chosen, and ends on it', () => {
    const chosen = periodOf({ choice: 'dates', from: '2026-03-28', until: '2026-03-29' }, 'Europe/Berlin')
    expect(chosen).toEqual({ from: '2026-03-27T23:00:00.000Z', until: '2026-03-29T22:00:00.000Z' })
    expect(lastMoment(chosen).toISOString()).toBe('2026-03-29T21:59:59.999Z')
  })
})

describe('a span of time', () => {
  const say = sayingSpans('en')

  it.each([
    [0, '0 sec'],
    [59, '59 sec'],
    [3_600, '1 hr'],
    [93_784, '1 day 2 hr'],
    // Minutes beside days would say more than anybody means.
    [86_400 + 120, '1 day'],
  ])('of %i seconds is said as %s', (seconds, said) => expect(say(seconds)).toBe(said))
})
