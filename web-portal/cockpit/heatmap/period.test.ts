import { expect, test } from 'vitest'
import { before, isPossible, last, toQuery } from './period'

const NOW = Date.parse('2026-03-02T10:00:00Z')

test('the last days are with today', () => {
  expect(last(1, NOW)).toEqual({ from: '2026-03-02', to: '2026-03-02' })
  expect(last(7, NOW)).toEqual({ from: '2026-02-24', to: '2026-03-02' })
})

test('the period before has as many days', () => {
  expect(before(last(7, NOW))).toEqual({ from: '2026-02-17', to: '2026-02-23' })
})

test('the server is asked for the day after the last one', () => {
  expect(toQuery({ from: '2026-02-28', to: '2026-02-28' }, 'ALL')).toBe(
    'from=2026-02-28&until=2026-03-01&versions=ALL',
  )
})

test('a period does not end before it begins, and has both its days', () => {
  expect(isPossible({ from: '2026-01-02', to: '2026-01-01' })).toBe(false)
  expect(isPossible({ from: '', to: '2026-01-01' })).toBe(false)
  expect(isPossible({ from: '2026-01-01', to: '2026-01-01' })).toBe(true)
})
