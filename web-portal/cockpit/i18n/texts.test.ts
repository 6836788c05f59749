import { expect, test } from 'vitest'
import de from './de.json'
import en from './en.json'
import es from './es.json'
import fr from './fr.json'

/** Its keys, whatever plural forms its language has, with the names that its text needs. */
function keysOf(texts: object, before = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [[before + key.replace(/_(one|many|other)$/, ''), [...text.matchAll(/\{\{\w+\}\}/g)].sort().join()]]
        : [...keysOf(text, `${before}${key}.`)],
    ),
  )
}

test.each(Object.entries({ de, es, fr }))('%s says all that English does', (_, texts) => {
  expect([...keysOf(texts)].sort()).toEqual([...keysOf(en)].sort())
})
