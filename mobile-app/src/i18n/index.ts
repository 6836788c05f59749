import './polyfills'
import { getLocales } from 'expo-localization'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { turn } from './direction'
import { kept } from './kept'
import { isLanguage, type Language, supported } from './languages'
import ar from './locales/ar'
import de from './locales/de'
import en from './locales/en'
import es from './locales/es'
import fr from './locales/fr'

export * from './languages'

// All of them are in the app: a language is there without a network.
void i18next.use(initReactI18next).init({
  lng: spoken(undefined),
  resources: { ar, de, en, es, fr },
  fallbackLng: false,
  ns: Object.keys(en),
  defaultNS: 'shell',
  initAsync: false,
  interpolation: { escapeValue: false },
})

/** The language that was chosen on this device; null goes by the profile. */
export function chosenLanguage(): Language | null {
  const chosen = kept.read('language')
  return isLanguage(chosen) ? chosen : null
}

export function chooseLanguage(language: Language | null) {
  kept.write('language', language)
}

/**
 * What is chosen on this device counts first, then the profile, then what the device is set to.
 *
 * @param profile the locale in the profile of whoever is signed in
 */
export function spoken(profile: string | undefined): Language {
  return (
    chosenLanguage() ??
    supported([...(profile ? [profile] : []), ...getLocales().map(({ languageTag }) => languageTag)])
  )
}

/** Speaks a language from now on. */
export async function speak(language: Language): Promise<void> {
  if (i18next.language !== language) {
    await i18next.changeLanguage(language)
  }
  turn(i18next.dir(language), language)
}

export { i18next }
