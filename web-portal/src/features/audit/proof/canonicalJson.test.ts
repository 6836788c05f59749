import { expect, it } from 'vitest'
import { canonical, readCanonical, type Json } from './canonicalJson'

it('the examples of RFC 8785 come out as it says', () => {
  expect(
    canonical(JSON.parse('{"numbers": [4.50, 2e-3, 0.000000000000000000000000001, -0, 1E30, 10]}') as Json),
  ).toBe('{"numbers":[4.5,0.002,1e-27,0,1e+30,10]}')
  expect(canonical({ '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 })).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
  )
})

it.each([
  ['a name twice', '{"a":1,"a":1}'],
  ['a number that no double holds', '{"a":12345678901234567890}'],
  ['names out of order', '{"b":1,"a":1}'],
  ['space', '{"a": 1}'],
  ['an escape that is not needed', '{"a":"\\u0041"}'],
  ['half a letter', '{"a":"\ud83d"}'],
  ['an array', '[1]'],
  ['nothing', 'null'],
  ['no JSON', '{'],
])('a text that may mean something else than it says is not read: %s', (_, text) => {
  expect(() => readCanonical(text)).toThrow()
})

it('a name that JavaScript knows is a name like any other', () => {
  expect(Object.keys(readCanonical('{"__proto__":1,"constructor":2}'))).toEqual(['__proto__', 'constructor'])
})
