import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const TEXTS = join(import.meta.dirname, '../cockpit/i18n')

/** The texts of the plugin in Cockpit, in the language of the test. */
export function cockpitWords(locale = 'en') {
  const language = locale.split('-')[0]
  const texts = JSON.parse(readFileSync(join(TEXTS, `${language}.json`), 'utf8')) as Record<string, string>
  return (key: string, values: Record<string, string | number> = {}) => {
    const text = texts[key]
    if (text === undefined) {
      throw new Error(`Cockpit has no text ${key}`)
    }
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
  }
}
