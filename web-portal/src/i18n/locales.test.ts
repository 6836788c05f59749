import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '.'

type Texts = { [key: string]: string | Texts }

const LOCALES = join(import.meta.dirname, 'locales')
/** A language has as many plural forms as it has; the key they share must be there in each. */
const PLURAL = /_(zero|one|two|few|many|other)$/

function texts(language: string, file: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (node: Texts, path: string) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') {
        found.set(path + key, value)
      } else {
        walk(value, `${path}${key}.`)
      }
    }
  }
  walk(JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')) as Texts, '')
  return found
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? ''))].sort()
}

const files = readdirSync(join(LOCALES, 'en'))

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the texts in %s', (language) => {
  it.each(files)('say all that the English ones say: %s', (file) => {
    const names = (of: string) =>
      [...new Set([...texts(of, file).keys()].map((key) => key.replace(PLURAL, '')))].sort()
    expect(names(language)).toEqual(names('en'))
  })

  it.each(files)('have every plural form of the language: %s', (file) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const keys = [...texts(language, file).keys()]
    const plurals = new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')))
    for (const plural of plurals) {
      expect(keys).toEqual(expect.arrayContaining(forms.map((form) => `${plural}_${form}`)))
    }
  })

  it.each(files)('name the same values: %s', (file) => {
    const english = texts('en', file)
    for (const [key, text] of texts(language, file)) {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? ''
      const missing = placeholders(original).filter(
        (name) => name !== 'count' && !placeholders(text).includes(name),
      )
      expect(missing, key).toEqual([])
    }
  })
})
