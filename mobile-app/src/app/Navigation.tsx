import { DefaultTheme, NavigationContainer, type NavigationState, type Theme } from '@react-navigation/native'
import { createNativeStackNavigator } from '@react-navigation/native-stack'
import ArrowLeft from 'lucide-react-native/icons/arrow-left'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Platform, View } from 'react-native'
import { RollbackScreen } from '@/features/decision'
import { DelegationsScreen } from '@/features/delegation'
import { DevicesScreen } from '@/features/device'
import { ApprovalScreen } from '@/features/inbox'
import { OutboxScreen } from '@/features/outbox'
import { NewRequestScreen, RequestScreen } from '@/features/request'
import { useAppearance } from '@/ui/appearance'
import { useColours } from '@/ui/colours'
import { IconButton } from '@/ui/IconButton'
import { Banners } from './Banners'
import { navigationRef } from './navigationRef'
import { linking, opened, type Routes } from './routes'
import { Tabs } from './Tabs'

const Stack = createNativeStackNavigator<Routes>()

/** Where somebody was before the app was locked: they go on there. */
let before: { person: string; state: NavigationState } | undefined

export function Navigation({ person }: { person: string }) {
  const { t, i18n } = useTranslation([
    'shell',
    'decision',
    'delegation',
    'device',
    'inbox',
    'outbox',
    'request',
  ])
  const theme = useTheme()
  return (
    <View className="flex-1">
      <Banners />
      <NavigationContainer
        ref={navigationRef}
        linking={linking}
        theme={theme}
        direction={i18n.dir()}
        documentTitle={{ formatter: (options) => [options?.title, t('product')].filter(Boolean).join(' · ') }}
        {...(before?.person === person && !opened.waits() && { initialState: before.state })}
        onStateChange={(state) => {
          before = state && { person, state }
        }}
      >
        <Stack.Navigator
          screenOptions={({ navigation }) => ({
            headerBackButtonDisplayMode: 'minimal',
            headerBackTitle: t('action.back'),
            // In a browser its own arrow is a picture to be fetched, and not there without a network.
            ...(Platform.OS === 'web' && {
              headerLeft: ({ canGoBack }: { canGoBack?: boolean }) =>
                canGoBack && (
                  <IconButton label={t('action.back')} icon={ArrowLeft} turns onPress={navigation.goBack} />
                ),
            }),
          })}
        >
          <Stack.Screen name="Tabs" component={Tabs} options={{ headerShown: false }} />
          <Stack.Screen
            name="Approval"
            component={ApprovalScreen}
            options={{ title: t('inbox:detail.loading') }}
          />
          <Stack.Screen
            name="Rollback"
            component={RollbackScreen}
            options={{ title: t('decision:undo.title') }}
          />
          <Stack.Screen
            name="Request"
            component={RequestScreen}
            options={{ title: t('request:show.loading') }}
          />
          <Stack.Screen
            name="NewRequest"
            component={NewRequestScreen}
            options={{ title: t('request:form.title') }}
          />
          <Stack.Screen
            name="Delegations"
            component={DelegationsScreen}
            options={{ title: t('delegation:title') }}
          />
          <Stack.Screen name="Devices" component={DevicesScreen} options={{ title: t('device:title') }} />
          <Stack.Screen name="Waiting" component={OutboxScreen} options={{ title: t('outbox:title') }} />
        </Stack.Navigator>
      </NavigationContainer>
    </View>
  )
}

function useTheme(): Theme {
  const { shown } = useAppearance()
  const colours = useColours()
  return useMemo(
    () => ({
      ...DefaultTheme,
      dark: shown === 'dark',
      colors: {
        primary: colours.accent,
        background: colours.canvas,
        card: colours.surface,
        text: colours.ink,
        border: colours.line,
        notification: colours.bad,
      },
    }),
    [shown, colours],
  )
}
