import { isLanguage, supported, type Language } from '@/i18n/languages'

/** How the portal looks on this device. public/appearance.js reads it before anything is painted. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark'
  contrast: 'system' | 'more'
  /** Unset until somebody chooses: the profile's language, or the browser's, counts until then. */
  language?: Language
}

export const KEY = 'athena.appearance'

/** What somebody chose here before. */
export function read(): Appearance {
  let stored: Partial<Appearance> = {}
  try {
    stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Appearance>
  } catch {
    // Somebody else's text under our key: start anew.
  }
  return {
    theme: stored.theme ?? 'system',
    contrast: stored.contrast ?? 'system',
    ...(isLanguage(stored.language) ? { language: stored.language } : {}),
  }
}

/** What is spoken before anybody has said what they speak. */
export function languageOf({ language }: Appearance): Language {
  return language ?? supported(navigator.languages)
}
