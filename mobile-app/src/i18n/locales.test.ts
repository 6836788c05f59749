import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from './languages'

type Texts = { [key: string]: string | Texts }

const LOCALES = join(__dirname, 'locales')
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

const files = readdirSync(join(LOCALES, 'en')).filter((file) => file.endsWith('.json'))

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the texts in %s', (language) => {
  test.each(files)('say all that the English ones say: %s', (file) => {
    const names = (of: string) =>
      [...new Set([...texts(of, file).keys()].map((key) => key.replace(PLURAL, '')))].sort()
    expect(names(language)).toEqual(names('en'))
  })

  test.each(files)('have every plural form of the language: %s', (file) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const keys = [...texts(language, file).keys()]
    const plurals = new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')))
    for (const plural of plurals) {
      expect(keys).toEqual(expect.arrayContaining(forms.map((form) => `${plural}_${form}`)))
    }
  })

  test.each(files)('name the same values: %s', (file) => {
    const english = texts('en', file)
    for (const [key, text] of texts(language, file)) {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? ''
      // “One” and “two” say their number in words.
      const missing = placeholders(original).filter(
        (name) => name !== 'count' && name !== 'number' && !placeholders(text).includes(name),
      )
      expect({ key, missing }).toEqual({ key, missing: [] })
    }
  })
})

test('every language has every file, and every file is part of the app', () => {
  for (const language of LANGUAGES) {
    expect(readdirSync(join(LOCALES, language)).filter((file) => file.endsWith('.json'))).toEqual(files)
    const index = readFileSync(join(LOCALES, language, 'index.ts'), 'utf8')
    files.forEach((file) => expect(index).toContain(`./${file}`))
  }
})
