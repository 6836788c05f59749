import '../ui/theme.css'
import { useEffect, useMemo } from 'react'
import { GestureHandlerRootView } from 'react-native-gesture-handler'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import { Provider } from 'react-redux'
import { type Account, AccountProvider, unlock } from '@/features/identity'
import { AppearanceProvider } from '@/ui/appearance'
import { ErrorBoundary } from '@/ui/ErrorBoundary'
import { Toasts } from '@/ui/Toasts'
import { deviceName } from './deviceName'
import { Root } from './Root'
import { runtime } from './runtime'
import { hideFromAppSwitcher } from './screenPrivacy'

export function App() {
  useEffect(() => {
    hideFromAppSwitcher()
    void runtime.start()
  }, [])
  const account = useMemo<Account>(
    () => ({
      logIn: (username, password) => runtime.logIn(username, password, deviceName()),
      logOut: () => runtime.logOut(),
      unlocked: runtime.unlocked,
      canLock: unlock.canAsk,
    }),
    [],
  )
  return (
    <GestureHandlerRootView className="flex-1">
      <SafeAreaProvider>
        <Provider store={runtime.store}>
          <AppearanceProvider>
            <ErrorBoundary>
              <AccountProvider value={account}>
                <Toasts>
                  <Root />
                </Toasts>
              </AccountProvider>
            </ErrorBoundary>
          </AppearanceProvider>
        </Provider>
      </SafeAreaProvider>
    </GestureHandlerRootView>
  )
}
