import { expect, it } from 'vitest'
import { movedAlike } from './together'

it('one diagram moves and zooms by as much as the other', () => {
  const at = { x: 1000, y: 0, width: 400, height: 200 }
  const was = { x: 0, y: 50, width: 200, height: 100 }
  expect(movedAlike(at, was, { ...was, x: 20 })).toEqual({ ...at, x: 1040 })
  // Zoomed to its middle: what was in the middle stays there on both.
  expect(movedAlike(at, was, { x: 50, y: 75, width: 100, height: 50 })).toEqual({
    x: 1100,
    y: 50,
    width: 200,
    height: 100,
  })
})
