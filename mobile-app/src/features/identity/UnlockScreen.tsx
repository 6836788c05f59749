import LockKeyhole from 'lucide-react-native/icons/lock-keyhole'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { Text } from '@/ui/Text'
import { useAccount } from './AccountContext'
import { unlock } from './unlock'
import { useIdentity } from './useIdentity'

/** Shows nothing of anybody until whoever holds the device has shown that it is theirs. */
export function UnlockScreen() {
  const { t } = useTranslation(['identity', 'shell'])
  const { user } = useIdentity()
  const { unlocked, logOut } = useAccount()
  const [failed, setFailed] = useState(false)
  const asking = useRef(false)
  const ask = useCallback(() => {
    if (!asking.current) {
      asking.current = true
      unlock
        .ask(t('unlock.prompt'), t('shell:action.cancel'))
        .catch(() => false)
        .then((theirs) => {
          asking.current = false
          if (theirs) {
            unlocked()
          } else {
            setFailed(true)
          }
        })
    }
  }, [t, unlocked])
  const first = useRef(ask)
  useEffect(() => first.current(), [])
  return (
    <View role="main" className="flex-1 items-center justify-center gap-4 bg-canvas p-6">
      <View className="rounded-2xl bg-sunken p-4">
        <Icon icon={LockKeyhole} colour="accent" size={28} />
      </View>
      <Text look="title">{t('unlock.title')}</Text>
      <Text look="small" className="text-center">
        {t('unlock.lead', { name: user?.displayName ?? '' })}
      </Text>
      {failed && (
        <Text role="alert" aria-live="assertive" className="text-sm text-bad">
          {t('unlock.failed')}
        </Text>
      )}
      <Button look="primary" onPress={ask}>
        {t('unlock.action')}
      </Button>
      <Button look="quiet" onPress={() => void logOut()}>
        {t('shell:settings.signOut')}
      </Button>
    </View>
  )
}
