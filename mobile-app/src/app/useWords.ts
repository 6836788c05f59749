import { useEffect } from 'react'
import { useIdentity } from '@/features/identity'
import { i18next, speak, spoken } from '@/i18n'
import { pushPlatform } from '@/features/push'
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
  useEffect(() => {
    const name = () => {
      pushPlatform
        .speak({
          channels: { approvals: i18next.t('push:approvals'), news: i18next.t('push:news') },
          approve: i18next.t('push:approve'),
          open: i18next.t('push:open'),
        })
        .catch((error: unknown) => console.warn('Notifications have no buttons', error))
    }
    name()
    i18next.on('languageChanged', name)
    return () => i18next.off('languageChanged', name)
  }, [])
}
