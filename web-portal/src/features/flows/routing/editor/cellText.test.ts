import { expect, it } from 'vitest'
import { plainText, quoted, withQuotes } from './cellText'

it('an answer is read and written without its quotes', () => {
  expect(plainText('"Large sums need a contract."')).toBe('Large sums need a contract.')
  expect(plainText('')).toBe('')
  expect(quoted('Large sums')).toBe('"Large sums"')
  expect(quoted('')).toBe('')
})

it('what is more than a text is left as it is', () => {
  expect(plainText('if amountBase > 5 then "L1" else "L2"')).toBeUndefined()
  expect(plainText('"a" + "b"')).toBeUndefined()
  expect(plainText('L1')).toBeUndefined()
})

it('a typed quote or line does not end the text', () => {
  expect(quoted('the "big" ones')).toBe(`"the 'big' ones"`)
  expect(quoted('one\n two')).toBe('"one two"')
})

it.each([
  ['IT', '"IT"'],
  ['IT, HR ', '"IT", "HR"'],
  ['2:SOFTWARE > TOOLS', '"2:SOFTWARE > TOOLS"'],
  ['not(IT,HR)', 'not("IT", "HR")'],
])('a condition of bare words gets its quotes: %s', (typed, written) => {
  expect(withQuotes(typed)).toBe(written)
})

it.each(['', '-', '"IT"', '"IT", HR', 'starts with(?, "1:")', 'not("IT")', 'not(starts with(?, "1:"))'])(
  'another condition stays as it is: %s',
  (condition) => {
    expect(withQuotes(condition)).toBe(condition)
  },
)
