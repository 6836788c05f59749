import { expect, test } from 'vitest'
import { fromAddress, isNarrowed, toAddress, toQuery } from './filters'

const of = (address: string) => fromAddress(new URLSearchParams(address))

test('an empty address asks for what has ended, the latest first', () => {
  expect(toQuery(of('')).toString()).toBe('state=FINISHED&sort=ENDED&order=DESC')
  expect(isNarrowed(of('sort=NUMBER'))).toBe(false)
})

test('what stands in the address comes back out of it', () => {
  const address =
    'number=BR-000012&person=1&personName=Ada&as=DECIDER&outcome=REJECTED&endedFrom=2026-01-02&order=ASC'
  expect(toAddress(of(address))).toBe(address)
  expect(isNarrowed(of(address))).toBe(true)
})

test('the name of somebody is for people, and their part is asked with them only', () => {
  const query = toQuery(of('person=1&personName=Ada&as=DECIDER'))
  expect(query.get('person')).toBe('1')
  expect(query.get('as')).toBe('DECIDER')
  expect(query.has('personName')).toBe(false)
  expect(toQuery(of('as=DECIDER')).has('as')).toBe(false)
})

test('a last day is meant with the whole of it, in the time of who looks', () => {
  const query = toQuery(of('endedFrom=2026-01-31&endedUntil=2026-01-31'))
  const length = Date.parse(query.get('endedUntil') ?? '') - Date.parse(query.get('endedFrom') ?? '')
  expect(length).toBe(86_400_000)
})

test('what runs is neither sorted nor narrowed by its end', () => {
  const query = toQuery(of('state=RUNNING&sort=DURATION&endedFrom=2026-01-01'))
  expect(query.get('sort')).toBe('STARTED')
  expect(query.has('endedFrom')).toBe(false)
})

test('a day that is none narrows nothing', () => {
  expect(toQuery(of('endedFrom=yesterday')).has('endedFrom')).toBe(false)
})
