import { expect, test } from 'vitest'
import { pageIn } from './address'

const FIRST = '/camunda/app/cockpit/default/#/'

test('goes to the page that somebody came for', () => {
  expect(pageIn(FIRST, '#/processes?searchQuery=%5B%5D')).toBe(
    '/camunda/app/cockpit/default/#/processes?searchQuery=%5B%5D',
  )
})

test.each(['', '#', '#/login', '#/login?next=1', '#elsewhere'])(
  'goes where the server says with %j',
  (hash) => {
    expect(pageIn(FIRST, hash)).toBe(FIRST)
  },
)
