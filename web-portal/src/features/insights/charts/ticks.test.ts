import { expect, it } from 'vitest'
import { ticksTo } from './ticks'

it.each([
  [7, 'count', [0, 2, 4, 6, 8]],
  [1, 'count', [0, 1]],
  [0, 'count', [0, 1]],
  [0.18, 'share', [0, 0.05, 0.1, 0.15, 0.2]],
  [9_000, 'time', [0, 1_800, 3_600, 5_400, 7_200, 9_000]],
  [200_000, 'time', [0, 43_200, 86_400, 129_600, 172_800, 216_000]],
] as const)('up to %s of a %s', (greatest, kind, ticks) => {
  expect(ticksTo(greatest, kind)).toEqual(ticks)
})
