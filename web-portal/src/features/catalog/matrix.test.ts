import { describe, expect, it } from 'vitest'
import type { Assignment, Category } from '@/api/generated/athena'
import { countTroubles, matrixOf } from './matrix'

const travel: Category = {
  id: 'travel',
  code: 'TRAVEL',
  name: 'Travel',
  description: '',
  active: true,
  version: 0,
}
const levels = [
  { key: 'first', name: 'First approval', decides: true },
  { key: 'second', name: 'Second approval', decides: true },
]

let next = 0
const assign = (level: string, approverIds: string[], more: Partial<Assignment> = {}): Assignment => ({
  id: `assignment-${next++}`,
  categoryId: travel.id,
  level,
  approverIds,
  version: 0,
  ...more,
})

const matrix = (assignments: Assignment[], inactive: string[] = [], categories = [travel]) =>
  matrixOf({
    assignments,
    categories,
    levels,
    regions: ['EMEA', 'APAC'],
    isActive: (id) => !inactive.includes(id),
  })

/** The troubles of a level: of every region, of APAC, of EMEA. */
const troubles = (assignments: Assignment[], level = 'first', inactive: string[] = []) =>
  matrix(assignments, inactive)
    .rows.find((row) => row.level.key === level)
    ?.cells.map(({ trouble }) => trouble)

describe('the matrix of assignments', () => {
  it('has the levels of the flow, and the regions that departments and assignments name', () => {
    const { regions, rows } = matrix([assign('first', ['a'], { region: 'MARS' })])
    expect(regions).toEqual([undefined, 'APAC', 'EMEA', 'MARS'])
    expect(rows.map(({ level }) => level.key)).toEqual(['first', 'second'])
  })

  it('keeps levels that only a flow to come asks for, and expects nobody there', () => {
    const { rows } = matrix([assign('third', ['a', 'b'], { region: 'EMEA' })])
    const third = rows.find(({ level }) => level.key === 'third')
    expect(third?.inFlow).toBe(false)
    expect(third?.cells.map(({ trouble }) => trouble)).toEqual([undefined, undefined, undefined])
  })

  it('expects nobody where people are only told, and takes nobody there for a decider', () => {
    const told = { key: 'told', name: 'Tell finance', decides: false }
    const { rows } = matrixOf({
      assignments: [assign('first', ['a']), assign('told', ['a'])],
      categories: [travel],
      levels: [...levels, told],
      regions: ['EMEA'],
      isActive: () => true,
    })
    const troublesOf = (key: string) =>
      rows.find(({ level }) => level.key === key)?.cells.map(({ trouble }) => trouble)
    expect(troublesOf('told')).toEqual([undefined, undefined])
    expect(troublesOf('first')).toEqual(['alone', 'alone'])
  })

  it('leaves a retired category out once nothing is assigned to it', () => {
    expect(matrix([], [], [{ ...travel, active: false }]).rows).toEqual([])
  })

  it('finds a hole in each region that no assignment covers', () => {
    expect(troubles([assign('first', ['a', 'b'], { region: 'EMEA' })])).toEqual([
      undefined,
      'hole',
      undefined,
    ])
  })

  it('covers every region by an assignment without one', () => {
    const everywhere = assign('first', ['a', 'b'])
    expect(troubles([everywhere])).toEqual([undefined, undefined, undefined])
    expect(matrix([everywhere]).rows[0]?.cells[1]?.inherited).toBe(everywhere)
  })

  it('does not take a department of its own for the cover of all', () => {
    const cells = matrix([assign('first', ['a', 'b'], { region: 'EMEA', departmentId: 'finance' })]).rows[0]
      ?.cells
    expect(cells?.[2]?.trouble).toBe('hole')
    expect(cells?.[2]?.overrides).toHaveLength(1)
  })

  it('tells when all approvers have left, and when one is alone', () => {
    const both = assign('first', ['a', 'b'], { region: 'EMEA' })
    expect(troubles([both], 'first', ['a', 'b'])?.[2]).toBe('inactive')
    expect(troubles([both], 'first', ['b'])?.[2]).toBe('alone')
  })

  it('tells when the same person alone would have to decide two levels of one request', () => {
    const first = assign('first', ['a'], { region: 'EMEA' })
    expect(troubles([first, assign('second', ['a'], { region: 'EMEA' })])?.[2]).toBe('blocked')
    expect(troubles([first, assign('second', ['a', 'b'], { region: 'EMEA' })])?.[2]).toBe('alone')
  })

  it('tells when two assignments stand at the same place', () => {
    const twins = [
      assign('first', ['a', 'b'], { region: 'EMEA' }),
      assign('first', ['c'], { region: 'EMEA' }),
    ]
    expect(troubles(twins)?.[2]).toBe('twice')
  })

  it('counts what there is to do', () => {
    const { rows } = matrix([assign('first', ['a', 'b']), assign('second', ['c'], { region: 'EMEA' })])
    expect(Object.fromEntries(countTroubles(rows))).toEqual({ hole: 1, alone: 1 })
  })
})
