import { useEffect } from 'react'
import { useIdentity } from '@/features/identity'
import { speak, spoken } from '@/i18n'
import { showTimesIn } from '@/i18n/formats'

/** Speaks the language, and shows the times, of whoever is signed in. */
export function useWords() {
  const { user } = useIdentity()
  useEffect(() => {
    showTimesIn(user?.timeZone)
  }, [user?.timeZone])
  useEffect(() => {
    void speak(spoken(user?.locale))
  }, [user?.locale])
}
