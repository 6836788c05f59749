import { useSyncExternalStore } from 'react'
import { speak, supported, type Language } from '@/i18n'
import { KEY, languageOf, read, type Appearance } from './stored'

export type { Appearance }

const listeners = new Set<() => void>()
let current = read()

function set(change: Partial<Appearance>) {
  current = { ...current, ...change }
  localStorage.setItem(KEY, JSON.stringify(current))
  document.documentElement.dataset.theme = current.theme
  document.documentElement.dataset.contrast = current.contrast
  listeners.forEach((listener) => listener())
}

export const appearance = {
  language: (): Language => languageOf(current),
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
