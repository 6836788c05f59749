// @vitest-environment node
import { expect, test } from 'vitest'
import type { Visit } from '../answers'
import { takenFlows, tracesOf, type Flow } from './path'

const second = (at: number) => new Date(Date.UTC(2026, 10, 2, 8, 0, at)).toISOString()

let visits = 0

function visit(activityId: string, from: number, until: number | null, more: Partial<Visit> = {}): Visit {
  return {
    id: `${activityId}:${visits++}`,
    parentId: 'process',
    activityId,
    name: null,
    type: 'userTask',
    startedAt: second(from),
    endedAt: until === null ? null : second(until),
    durationMs: null,
    cancelled: false,
    assignee: null,
    taskId: null,
    ...more,
  }
}

const flow = (from: string, to: string, alternative = false): Flow => ({
  id: `${from}-${to}`,
  from,
  to,
  alternative,
})

const APPROVAL = [
  flow('begin', 'L1'),
  flow('L1', 'decided'),
  flow('decided', 'approved', true),
  flow('decided', 'rejected', true),
  flow('rejected', 'L1'),
]

test('the path leads along what was visited', () => {
  const taken = takenFlows(APPROVAL, [
    visit('begin', 0, 0),
    visit('L1', 0, 5),
    visit('decided', 5, 5),
    visit('approved', 5, 5),
  ])
  expect([...taken.keys()]).toEqual(['begin-L1', 'L1-decided', 'decided-approved'])
})

test('the other branch of a choice is not taken, though it is in a later round', () => {
  const taken = takenFlows(APPROVAL, [
    visit('begin', 0, 0),
    visit('L1', 0, 5),
    visit('decided', 5, 5),
    visit('rejected', 5, 8),
    visit('L1', 8, 9),
    visit('decided', 9, 9),
    visit('approved', 9, 9),
  ])
  expect(Object.fromEntries(taken)).toEqual({
    'begin-L1': 1,
    'L1-decided': 2,
    'decided-rejected': 1,
    'rejected-L1': 1,
    'decided-approved': 1,
  })
})

test('what still goes on has led nowhere yet', () => {
  expect(takenFlows(APPROVAL, [visit('begin', 0, 0), visit('L1', 0, null)])).toEqual(
    new Map([['begin-L1', 1]]),
  )
})

test('what was cancelled led nowhere; the boundary event that fired there did', () => {
  const flows = [flow('wait', 'undone'), flow('timer', 'stands')]
  const taken = takenFlows(flows, [
    visit('wait', 0, 4, { cancelled: true }),
    visit('timer', 4, 4, { type: 'boundaryTimer' }),
    visit('stands', 4, 4),
  ])
  expect([...taken.keys()]).toEqual(['timer-stands'])
})

test('a fork leads along all of its arrows', () => {
  const flows = [flow('fork', 'a'), flow('fork', 'b'), flow('fork', 'c')]
  const taken = takenFlows(flows, [visit('fork', 0, 0), visit('a', 0, 3), visit('b', 0, null)])
  expect([...taken.keys()]).toEqual(['fork-a', 'fork-b'])
})

test('a join is visited by each branch that comes in', () => {
  const flows = [flow('a', 'join'), flow('b', 'join'), flow('join', 'end')]
  const taken = takenFlows(flows, [
    visit('a', 0, 1),
    visit('b', 0, 2),
    visit('join', 1, 2),
    visit('join', 2, 2),
    visit('end', 2, 2),
  ])
  expect(Object.fromEntries(taken)).toEqual({ 'a-join': 1, 'b-join': 1, 'join-end': 1 })
})

test('rounds of a sub-process are told apart by their scope', () => {
  const flows = [flow('begins', 'inner')]
  const taken = takenFlows(flows, [
    visit('begins', 0, 0, { parentId: 'round 1' }),
    visit('inner', 0, 1, { parentId: 'round 1', cancelled: true }),
    visit('begins', 5, 5, { parentId: 'round 2' }),
    visit('inner', 5, null, { parentId: 'round 2' }),
  ])
  expect(taken.get('begins-inner')).toBe(2)
  expect(takenFlows(flows, [visit('begins', 0, 0, { parentId: 'x' }), visit('inner', 1, 1)]).size).toBe(0)
})

test('a gateway that comes before and again after is led back to the nearest visit', () => {
  const flows = [flow('a', 'merge'), flow('b', 'merge')]
  const taken = takenFlows(flows, [visit('a', 0, 1), visit('b', 1, 4), visit('merge', 4, 4)])
  expect([...taken.keys()]).toEqual(['b-merge'])
})

test('what repeats is reached and left as a whole', () => {
  const flows = [flow('fork', 'board'), flow('board', 'end')]
  const all = [
    visit('fork', 0, 0),
    visit('board#multiInstanceBody', 0, 6, { id: 'body', type: 'multiInstanceBody' }),
    visit('board', 0, 4, { parentId: 'body' }),
    visit('board', 0, 6, { parentId: 'body', cancelled: true }),
    visit('end', 6, 6),
  ]
  expect(Object.fromEntries(takenFlows(flows, all))).toEqual({ 'fork-board': 1, 'board-end': 1 })
  expect(tracesOf(all).get('board')).toEqual({ visits: 2, cancelled: 1, open: 0 })
})
