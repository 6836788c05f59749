import { expect, test } from 'vitest'
import { parametersOfView, usualPeriods, viewOf } from './view'

const noon = Date.parse('2026-11-27T12:00:00Z')

test('the address says what is compared', () => {
  const view = viewOf(new URLSearchParams('metric=p90&versions=THIS&before=2026-01-01/2026-02-01'), noon)
  expect(view).toMatchObject({
    metric: 'p90',
    versions: 'THIS',
    before: { from: '2026-01-01', until: '2026-02-01' },
    now: usualPeriods(noon).now,
  })
  expect(viewOf(parametersOfView(view, usualPeriods(noon)), noon)).toEqual(view)
})

test('the usual periods are not in the address, so that a link goes on with the time', () => {
  const parameters = parametersOfView(viewOf(new URLSearchParams(), noon), usualPeriods(noon))
  expect(parameters.toString()).toBe('metric=visits&versions=ALL')
})

test('what an address cannot mean is as usual', () => {
  const view = viewOf(new URLSearchParams('metric=luck&now=2026-02-01/2026-01-01'), noon)
  expect(view).toMatchObject({ metric: 'visits', now: usualPeriods(noon).now })
})
