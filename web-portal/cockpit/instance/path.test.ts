import { describe, expect, test } from 'vitest'
import type { Visit } from '../api'
import { flowsTaken, places, type Flow } from './path'

let clock = 0
const at = (moment: number) => new Date(moment).toISOString()

function visit(activityId: string, with_: Partial<Visit> = {}): Visit {
  const startedAt = at(clock++)
  return {
    id: `${activityId}:${clock}`,
    parentId: 'process',
    activityId,
    name: null,
    type: 'userTask',
    startedAt,
    endedAt: startedAt,
    durationMs: 0,
    cancelled: false,
    assignee: null,
    taskId: null,
    ...with_,
  }
}

const flow = (source: string, target: string): Flow => ({ id: `${source}-${target}`, source, target })

const FLOW = [
  flow('start', 'needed'),
  flow('needed', 'L1'),
  flow('needed', 'stands'),
  flow('L1', 'decided'),
  flow('decided', 'rejected'),
  flow('decided', 'stands'),
  flow('rejected', 'L1'),
  flow('undone', 'L1'),
]

const takenBy = (...visits: Visit[]) => Object.fromEntries(flowsTaken(visits, FLOW))

describe('the flows that were taken', () => {
  test('are those between the visits, and of a choice only the one', () => {
    expect(takenBy(visit('start'), visit('needed'), visit('L1'), visit('decided'), visit('stands'))).toEqual({
      'start-needed': 1,
      'needed-L1': 1,
      'L1-decided': 1,
      'decided-stands': 1,
    })
  })

  test('a step that was skipped has none', () => {
    expect(takenBy(visit('start'), visit('needed'), visit('stands'))).toEqual({
      'start-needed': 1,
      'needed-stands': 1,
    })
  })

  test('a way back is told from the way there', () => {
    expect(
      takenBy(visit('start'), visit('needed'), visit('L1'), visit('decided'), visit('rejected'), visit('L1')),
    ).toEqual({ 'start-needed': 1, 'needed-L1': 1, 'L1-decided': 1, 'decided-rejected': 1, 'rejected-L1': 1 })
  })

  test('a loop counts each time', () => {
    const once = () => [visit('L1'), visit('decided'), visit('rejected')]
    expect(takenBy(visit('needed'), ...once(), ...once(), visit('L1'))).toMatchObject({
      'needed-L1': 1,
      'rejected-L1': 2,
      'decided-rejected': 2,
    })
  })

  test('what was cancelled led nowhere', () => {
    expect(takenBy(visit('L1', { cancelled: true }), visit('decided'))).toEqual({})
  })

  test('what is still open led nowhere yet', () => {
    expect(takenBy(visit('L1', { endedAt: null }), visit('decided'))).toEqual({})
  })

  test('what happened in another scope led nowhere here', () => {
    expect(takenBy(visit('L1', { parentId: 'another' }), visit('decided'))).toEqual({})
  })

  test('of what ended in the same millisecond the later one led on', () => {
    const now = { startedAt: at(5_000), endedAt: at(5_000) }
    expect(takenBy(visit('needed', now), visit('decided', now), visit('stands', now))).toMatchObject({
      'decided-stands': 1,
    })
  })
})

test('places count their visits, those cut off, and say where the instance is', () => {
  const found = places([
    visit('L1'),
    visit('L1', { cancelled: true }),
    visit('L1', { endedAt: null }),
    visit('start'),
  ])
  expect(found.get('L1')).toEqual({ visits: 3, cancelled: 1, open: true })
  expect(found.get('start')).toEqual({ visits: 1, cancelled: 0, open: false })
})
