import CircleAlert from 'lucide-react-native/icons/circle-alert'
import CloudOff from 'lucide-react-native/icons/cloud-off'
import LogIn from 'lucide-react-native/icons/log-in'
import Send from 'lucide-react-native/icons/send'
import WifiOff from 'lucide-react-native/icons/wifi-off'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SafeAreaView } from 'react-native-safe-area-context'
import { SignInAgain, useIdentity } from '@/features/identity'
import { useUnsent } from '@/features/outbox'
import { useSync } from '@/features/sync'
import { Banner } from '@/ui/Banner'
import { navigationRef } from './navigationRef'

/** What holds for every screen: no network, no session, and what is still to be sent or was not done. */
export function Banners() {
  const { t } = useTranslation()
  const { expired } = useIdentity()
  const { online, last } = useSync()
  const { waiting, conflicts } = useUnsent()
  const [signingIn, setSigningIn] = useState(false)
  const look = {
    label: t('banner.look'),
    run: () => navigationRef.isReady() && navigationRef.navigate('Waiting'),
  }
  const unreachable = last?.round === 'unreachable'
  const failed = last?.round === 'failed'
  const shown = expired || !online || unreachable || failed || waiting > 0 || conflicts > 0
  return (
    shown && (
      <SafeAreaView edges={['top', 'left', 'right']} className="bg-surface">
        {expired ? (
          <Banner icon={LogIn} tone="warn" action={{ label: t('signIn'), run: () => setSigningIn(true) }}>
            {t('banner.expired')}
          </Banner>
        ) : !online ? (
          <Banner icon={WifiOff}>{t('banner.offline')}</Banner>
        ) : unreachable ? (
          <Banner icon={CloudOff}>{t('banner.unreachable')}</Banner>
        ) : (
          failed && <Banner icon={CloudOff}>{t('error.unexpected')}</Banner>
        )}
        {conflicts > 0 && (
          <Banner icon={CircleAlert} tone="bad" action={look}>
            {t('banner.conflicts', { count: conflicts })}
          </Banner>
        )}
        {waiting > 0 && (
          <Banner icon={Send} tone="accent" action={look}>
            {t('banner.waiting', { count: waiting })}
          </Banner>
        )}
        {signingIn && <SignInAgain onClose={() => setSigningIn(false)} />}
      </SafeAreaView>
    )
  )
}
