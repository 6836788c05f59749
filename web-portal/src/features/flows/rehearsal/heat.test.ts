import { expect, it } from 'vitest'
import { elementNames } from './elementNames'
import { DRAFT } from './fixtures'
import { HEATS, heatsOf } from './heat'

it('is warmest where most requests come by, and never cold where one does', () => {
  const heats = heatsOf({ start: 1000, rare: 1 }, [])
  expect(heats.get('start')?.heat).toBe(HEATS)
  expect(heats.get('rare')?.heat).toBe(1)
})

it('counts what is stopped at an element, whether or not it was reached', () => {
  const heats = heatsOf({ LEGAL: 8 }, [
    { elementId: 'LEGAL', requests: 3 },
    { elementId: 'LEGAL', requests: 2 },
    { elementId: 'unreached', requests: 1 },
    { elementId: null, requests: 4 },
  ])
  expect(heats.get('LEGAL')).toMatchObject({ requests: 8, stopped: 5 })
  expect(heats.get('unreached')).toMatchObject({ requests: 0, heat: 0, stopped: 1 })
  expect(heats.size).toBe(2)
})

it('names what stands on a border after what it stands on, and no arrows', () => {
  expect([...elementNames(DRAFT.bpmn ?? '')]).toEqual([
    ['LEGAL', 'Legal review'],
    ['remind', 'Legal review: 1 day'],
  ])
})
