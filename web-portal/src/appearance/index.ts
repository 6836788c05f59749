import { useSyncExternalStore } from 'react'
import { isLanguage, speak, supported, type Language } from '@/i18n'

/** How the portal looks on this device. public/appearance.js reads it before anything is painted. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark'
  contrast: 'system' | 'more'
  /** Unset until somebody chooses: the profile's language, or the browser's, counts until then. */
  language?: Language
}

const KEY = 'athena.appearance'
const listeners = new Set<() => void>()
let current = read()

function read(): Appearance {
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

function set(change: Partial<Appearance>) {
  current = { ...current, ...change }
  localStorage.setItem(KEY, JSON.stringify(current))
  document.documentElement.dataset.theme = current.theme
  document.documentElement.dataset.contrast = current.contrast
  listeners.forEach((listener) => listener())
}

export const appearance = {
  language: (): Language => current.language ?? supported(navigator.languages),
  set,
  chooseLanguage: async (language: Language) => {
    await speak(language)
    set({ language })
  },
  /** The profile's language counts again, whatever was chosen on this device. */
  forgetLanguage: () => set({ language: undefined }),
  /** Takes the language of the profile, unless one was chosen on this device. */
  follow: async (profile: string) => {
    if (!current.language) {
      await speak(supported([profile, ...navigator.languages]))
    }
  },
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
