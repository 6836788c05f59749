import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { idsIn } from './idsIn'

it('knows rows, cells, columns and the table itself, and nothing in a file that is none', () => {
  const ids = idsIn(readFileSync('../processes/src/main/resources/flow/approval-routing.dmn', 'utf8'))
  for (const id of ['approval-routing-table', 'amountBase', 'rule2', 'rule2_in1', 'rule3_because']) {
    expect(ids).toContain(id)
  }
  expect(ids).not.toContain('L1')
  expect(idsIn(null).size).toBe(0)
  expect(idsIn('no file').size).toBe(0)
})
