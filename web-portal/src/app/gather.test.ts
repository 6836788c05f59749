import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { gather, type Tag } from './gather'

let hidden = false
let asked: Tag[][]
let gathered: ReturnType<typeof gather>

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
  asked = []
  hidden = false
  gathered = gather((tags) => asked.push(tags))
})
afterEach(() => {
  gathered.stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function look() {
  hidden = false
  document.dispatchEvent(new Event('visibilitychange'))
}

it('asks for what changed within a moment together, and for each once', () => {
  gathered.add(['Request'])
  gathered.add([{ type: 'Approval', id: '1' }, 'Request'])
  vi.advanceTimersByTime(300)
  expect(asked).toEqual([['Request', { type: 'Approval', id: '1' }]])
})

it('rests before it asks again, however much changes', () => {
  for (let at = 0; at < 100; at++) {
    gathered.add(['Request'])
    vi.advanceTimersByTime(100)
  }
  expect(asked.length).toBeGreaterThan(3)
  expect(asked.length).toBeLessThan(7)
})

it('waits while nobody looks, and asks once somebody does', () => {
  hidden = true
  gathered.add(['Request'])
  vi.advanceTimersByTime(60_000)
  expect(asked).toEqual([])
  look()
  vi.advanceTimersByTime(300)
  expect(asked).toEqual([['Request']])
})

it('says nothing when somebody looks and nothing has changed', () => {
  look()
  vi.advanceTimersByTime(5_000)
  expect(asked).toEqual([])
})
