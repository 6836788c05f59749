import i18next from 'i18next'
import resourcesToBackend from 'i18next-resources-to-backend'
import { initReactI18next } from 'react-i18next'

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

/** Speaks a language from now on. A feature's texts are loaded when one of its pages is. */
export async function speak(language: Language): Promise<void> {
  if (i18next.isInitialized) {
    await i18next.changeLanguage(language)
  } else {
    await i18next
      .use(
        resourcesToBackend((tag: string, namespace: string) => import(`./locales/${tag}/${namespace}.json`)),
      )
      .use(initReactI18next)
      .init({
        lng: language,
        fallbackLng: false,
        ns: 'shell',
        defaultNS: 'shell',
        interpolation: { escapeValue: false },
      })
  }
  document.documentElement.lang = language
  document.documentElement.dir = i18next.dir(language)
}

export { i18next }
