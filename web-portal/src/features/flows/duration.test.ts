import { expect, it } from 'vitest'
import { isoDuration, parseDuration } from './duration'

it.each(['PT10M', 'PT24H', 'P2D'])('%s is read and written alike', (text) => {
  const duration = parseDuration(text)
  expect(duration && isoDuration(duration)).toBe(text)
})

it('what has several units is left to be shown as it is', () => {
  expect(parseDuration('P1DT12H')).toBeUndefined()
  expect(parseDuration('whenever')).toBeUndefined()
})
