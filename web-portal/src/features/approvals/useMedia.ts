import { useSyncExternalStore } from 'react'

/** As wide as Tailwind's `xl`: the list and what is chosen in it have room beside each other. */
export const WIDE = '(min-width: 80rem)'
/** Narrower than Tailwind's `sm`: a phone. */
export const NARROW = '(max-width: 39.99rem)'

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
}
