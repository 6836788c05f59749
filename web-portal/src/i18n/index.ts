import i18next from 'i18next'
import resourcesToBackend from 'i18next-resources-to-backend'
import { initReactI18next } from 'react-i18next'
import type { Language } from './languages'
import { textsOf } from './texts'

export * from './languages'

/** Speaks a language from now on. A feature's texts are loaded when one of its pages is. */
export async function speak(language: Language): Promise<void> {
  if (i18next.isInitialized) {
    await i18next.changeLanguage(language)
  } else {
    await i18next
      .use(resourcesToBackend(textsOf))
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
