// @vitest-environment node
import { expect, test } from 'vitest'
import { filterOf, isNarrowed, NO_FILTER, parametersOf, possible, queryOf } from './filter'

const filtered = { ...NO_FILTER, number: 'BR-0000', outcome: 'APPROVED' as const, endedFrom: '2026-11-01' }

test('a filter is in the address, and comes back from it', () => {
  expect(parametersOf(filtered).toString()).toBe('number=BR-0000&outcome=APPROVED&endedFrom=2026-11-01')
  expect(filterOf(parametersOf(filtered))).toEqual(filtered)
})

test('without a filter the address is short', () => {
  expect(parametersOf(NO_FILTER).size).toBe(0)
  expect(filterOf(new URLSearchParams())).toEqual(NO_FILTER)
})

test('what an address cannot mean is left out', () => {
  const parameters = new URLSearchParams('state=LOST&outcome=MAYBE&endedFrom=soon&startedUntil=2026-13-45')
  expect(filterOf(parameters)).toEqual(NO_FILTER)
})

test('what runs is not looked for by its end', () => {
  expect(possible({ ...filtered, state: 'RUNNING' })).toEqual({
    ...filtered,
    state: 'RUNNING',
    endedFrom: '',
    sort: 'STARTED',
  })
})

test('the last day is included: the server is told the first moment after it', () => {
  const query = queryOf({ ...NO_FILTER, startedFrom: '2026-11-01', startedUntil: '2026-11-30' })
  expect(query.startedFrom).toBe(new Date(2026, 10, 1).toISOString())
  expect(query.startedUntil).toBe(new Date(2026, 11, 1).toISOString())
  expect(query.endedFrom).toBeUndefined()
})

test('the server is told of a person by the id, and of their part only with one', () => {
  expect(queryOf({ ...NO_FILTER, as: 'DECIDER' }).as).toBeUndefined()
  const query = queryOf({ ...NO_FILTER, person: '42', personName: 'Ana', as: 'DECIDER' })
  expect(query).toMatchObject({ person: '42', as: 'DECIDER', personName: undefined })
})

test('sorting alone narrows nothing', () => {
  expect(isNarrowed({ ...NO_FILTER, sort: 'NUMBER', state: 'RUNNING' })).toBe(false)
  expect(isNarrowed(filtered)).toBe(true)
})
