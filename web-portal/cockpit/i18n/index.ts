import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

const LANGUAGES = {
  en: () => import('./en.json'),
  de: () => import('./de.json'),
  es: () => import('./es.json'),
  fr: () => import('./fr.json'),
}

type Language = keyof typeof LANGUAGES

export const i18n = i18next.createInstance()

/** The first of the browser's languages that there is, as Cockpit itself chooses. */
function language(): Language {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0] ?? '')
  return (wanted.find((tag) => tag in LANGUAGES) ?? 'en') as Language
}

export const languageLoaded = (async () => {
  const lng = language()
  const texts = await LANGUAGES[lng]()
  await i18n.use(initReactI18next).init({
    lng,
    resources: { [lng]: { translation: texts.default } },
    interpolation: { escapeValue: false },
  })
})()
