// @vitest-environment node
import { expect, it } from 'vitest'
import vectors from './vectors.json'
import { labelOf, parseVerifierKey } from './verifierKey'

it('a key is read from its text form', async () => {
  expect(labelOf(await parseVerifierKey(vectors.key))).toBe('example.org/audit+1b459cf6')
})

it.each([
  ['nothing', ''],
  ['no key', 'example.org/audit'],
  ['an id that is not its own', vectors.key.replace('1b459cf6', '1b459cf7')],
  ['another name', vectors.key.replace('example', 'exemple')],
  ['a name with a space', vectors.key.replace('/', ' ')],
  ['a byte less', vectors.key.slice(0, -4)],
  ['another type of key', vectors.key.replace('+AepK', '+AupK')],
  ['a line more', `${vectors.key}\n`],
])('what is not exactly a key is refused: %s', async (_, text) => {
  await expect(parseVerifierKey(text)).rejects.toThrow()
})
