import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { show } from '@/testing/Portal'
import { Countdown } from './Countdown'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 12) })
})
afterEach(() => vi.useRealTimers())

const said = () => document.querySelector('[aria-live]')?.textContent

it('goes down by the second, and is said aloud only now and then', () => {
  show(<Countdown until="2026-03-02T13:00:02Z" />)
  expect(screen.getByRole('timer')).toHaveTextContent('01:00:02')
  expect(said()).toBe('')
  act(() => vi.advanceTimersByTime(2_000))
  expect(screen.getByRole('timer')).toHaveTextContent('01:00:00')
  expect(said()).toBe('Less than 01:00:00 left to take it back')
  act(() => vi.advanceTimersByTime(30_000))
  expect(screen.getByRole('timer')).toHaveTextContent('00:59:30')
  expect(said()).toBe('Less than 01:00:00 left to take it back')
})

it('ends, and says so', () => {
  show(<Countdown until="2026-03-02T12:00:01Z" />)
  act(() => vi.advanceTimersByTime(1_000))
  expect(screen.getByRole('timer')).toHaveTextContent('The time is over')
  expect(said()).toBe('The time is over')
})
