import { expect, test } from 'vitest'
import de from './de.json'
import en from './en.json'
import es from './es.json'
import fr from './fr.json'
import { languageOf } from './locale'

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

test.each(Object.entries({ de, es, fr }))('%s says all that English says', (_, texts) => {
  expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort())
  for (const [key, text] of Object.entries(en)) {
    expect(placeholders(texts[key as keyof typeof en]), key).toEqual(placeholders(text))
  }
})

test('the language is the one that the browser wants first, or English', () => {
  expect(languageOf(['de-AT', 'en'])).toBe('de')
  expect(languageOf(['pl', 'de'])).toBe('en')
  expect(languageOf([])).toBe('en')
})
