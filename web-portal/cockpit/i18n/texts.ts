import type english from './en.json'
import { language, type Language } from './locale'

type Texts = typeof english

type Plural = 'one' | 'other'
type Stem<Key> = Key extends `${infer Name}_${Plural}` ? Name : Key

export type TextKey = Stem<keyof Texts>

const TEXTS: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('./en.json'),
  de: () => import('./de.json'),
  es: () => import('./es.json'),
  fr: () => import('./fr.json'),
}

// Cockpit wants the names of tabs at once, so that whoever imports this waits for them.
const { default: texts } = await TEXTS[language]()
const plurals = new Intl.PluralRules(language)

/** A text in Cockpit's language; with a `count` in its plural form. */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  const form = 'count' in values ? `${key}_${pluralOf(Number(values.count))}` : key
  const text = texts[form] ?? texts[key] ?? key
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

function pluralOf(count: number): Plural {
  return plurals.select(count) === 'one' ? 'one' : 'other'
}

/** What has a text if we know it, and else is shown as it is called. */
export function known(prefix: string, name: string): string {
  return texts[`${prefix}.${name}`] ?? name
}
