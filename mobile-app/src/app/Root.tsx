import EyeOff from 'lucide-react-native/icons/eye-off'
import Layers from 'lucide-react-native/icons/layers'
import { StatusBar } from 'expo-status-bar'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { SignInScreen, UnlockScreen, useIdentity } from '@/features/identity'
import { PersonProvider } from '@/features/sync'
import { useAppearance } from '@/ui/appearance'
import { Button } from '@/ui/Button'
import { EmptyState, Loading } from '@/ui/states'
import { Navigation } from './Navigation'
import { runtime } from './runtime'
import { useDevice } from './useDevice'
import { useWords } from './useWords'

/** What is shown before anything of a person is, or instead of it. */
export function Root() {
  useDevice()
  useWords()
  const { shown } = useAppearance()
  return (
    <View className="flex-1 bg-canvas">
      <StatusBar style={shown === 'dark' ? 'light' : 'dark'} />
      <Standing />
    </View>
  )
}

function Standing() {
  const { t } = useTranslation()
  const { status } = useIdentity()
  const person = runtime.currentPerson()
  switch (status) {
    case 'starting':
      return (
        <Middle>
          <Loading />
        </Middle>
      )
    case 'elsewhere':
      return (
        <Middle>
          <EmptyState
            icon={Layers}
            title={t('elsewhere.title')}
            action={
              <Button look="primary" onPress={() => void runtime.takeOver()}>
                {t('elsewhere.use')}
              </Button>
            }
          >
            {t('elsewhere.detail')}
          </EmptyState>
        </Middle>
      )
    case 'unsupported':
      return (
        <Middle>
          <EmptyState icon={EyeOff} title={t('unsupported.title')}>
            {t('unsupported.detail')}
          </EmptyState>
        </Middle>
      )
    case 'signed-out':
      return <SignInScreen />
    case 'locked':
      return <UnlockScreen />
    case 'open':
      return (
        person && (
          <PersonProvider value={person}>
            <Navigation person={person.user.id} />
          </PersonProvider>
        )
      )
  }
}

function Middle({ children }: { children: ReactNode }) {
  return (
    <View role="main" className="flex-1 justify-center">
      {children}
    </View>
  )
}
