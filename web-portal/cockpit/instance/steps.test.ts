// @vitest-environment node
import { expect, test } from 'vitest'
import type { Visit } from '../answers'
import { concerns, placeInTime, spanOf, stepName } from './steps'

const visit = (activityId: string, startedAt: string, endedAt: string | null, name: string | null = null) =>
  ({ activityId, startedAt, endedAt, name }) as Visit

const visits = [
  visit('submitted', '2026-11-02T08:00:00Z', '2026-11-02T08:00:00Z', 'Request submitted'),
  visit('L1', '2026-11-02T08:00:00Z', '2026-11-02T10:00:00Z', 'L1 approval '),
  visit('L2', '2026-11-02T10:00:00Z', null),
]

test('a bar is where its visit lies in the time of all', () => {
  const { from, until } = spanOf(visits, Date.parse('2026-11-02T12:00:00Z'))
  expect(placeInTime(visits[1]!, from, until)).toEqual({ start: 0, length: 0.5 })
  expect(placeInTime(visits[2]!, from, until)).toEqual({ start: 0.5, length: 0.5 })
  expect(placeInTime(visits[0]!, from, until)).toEqual({ start: 0, length: 0 })
})

test('a step is called by its name, or else by its id', () => {
  expect(stepName(visits, 'L1')).toBe('L1 approval')
  expect(stepName(visits, 'L2')).toBe('L2')
  expect(stepName(visits, null)).toBe('')
})

test('with a step selected, only what happened there matters', () => {
  expect(concerns(null, null)).toBe(true)
  expect(concerns('board', 'board#multiInstanceBody')).toBe(true)
  expect(concerns('L1', 'L2')).toBe(false)
  expect(concerns('L1', null)).toBe(false)
})
