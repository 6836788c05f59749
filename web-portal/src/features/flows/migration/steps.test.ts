import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stepsIn } from './steps'

it('finds levels and windows, and nothing else', () => {
  const steps = stepsIn(readFileSync('../processes/src/main/resources/flow/budget-approval.bpmn', 'utf8'))
  expect(steps.filter(({ kind }) => kind === 'level').map(({ id }) => id)).toEqual(['L1', 'L2', 'L3'])
  expect(steps.filter(({ kind }) => kind === 'window')).toHaveLength(6)
  expect(steps.find(({ id }) => id === 'L2_revocable')?.name).toBe('L2 approval can be rolled back')
})
