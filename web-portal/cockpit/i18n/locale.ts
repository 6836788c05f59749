export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const

export type Language = (typeof LANGUAGES)[number]

/** The language that Cockpit speaks: it stores none, but goes by the first one that the browser asks for. */
export function languageOf(wanted: readonly string[]): Language {
  const first = wanted[0]?.split('-')[0]?.toLowerCase()
  return LANGUAGES.find((language) => language === first) ?? 'en'
}

export const language = languageOf(navigator.languages)

/** For numbers and times, with the country that the browser names. */
export const locale =
  languageOf(navigator.languages) === navigator.languages[0]?.split('-')[0]?.toLowerCase()
    ? (navigator.languages[0] as string)
    : 'en'
