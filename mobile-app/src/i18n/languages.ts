export const LANGUAGES = ['en', 'es', 'de', 'fr', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** How each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  ar: 'العربية',
}

export function isLanguage(value: string | undefined | null): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** The first language that is spoken here of those that are wanted. */
export function supported(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en'
}
