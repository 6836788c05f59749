import { createBottomTabNavigator } from '@react-navigation/bottom-tabs'
import type { LucideIcon } from 'lucide-react-native'
import FileText from 'lucide-react-native/icons/file-text'
import History from 'lucide-react-native/icons/rotate-ccw-clock'
import Inbox from 'lucide-react-native/icons/inbox'
import Settings from 'lucide-react-native/icons/settings'
import { useTranslation } from 'react-i18next'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { HistoryScreen } from '@/features/decision'
import { useIdentity } from '@/features/identity'
import { InboxScreen } from '@/features/inbox'
import { RequestsScreen } from '@/features/request'
import { SettingsScreen } from '@/features/settings'
import type { TabRoutes } from './routes'

const BAR = 60

const Tab = createBottomTabNavigator<TabRoutes>()

/** What each role has to do here. Administrators and analysts have their work in the portal. */
export function Tabs() {
  const { t } = useTranslation()
  const insets = useSafeAreaInsets()
  const roles = useIdentity().user?.roles ?? []
  return (
    <Tab.Navigator
      screenOptions={{
        headerShown: false,
        tabBarLabelPosition: 'below-icon',
        tabBarStyle: { height: BAR + insets.bottom },
      }}
    >
      {roles.includes('APPROVER') && (
        <>
          <Tab.Screen
            name="Inbox"
            component={InboxScreen}
            options={{ title: t('tab.inbox'), tabBarIcon: iconOf(Inbox) }}
          />
          <Tab.Screen
            name="Decisions"
            component={HistoryScreen}
            options={{ title: t('tab.decisions'), tabBarIcon: iconOf(History) }}
          />
        </>
      )}
      {roles.includes('SALES') && (
        <Tab.Screen
          name="Requests"
          component={RequestsScreen}
          options={{ title: t('tab.requests'), tabBarIcon: iconOf(FileText) }}
        />
      )}
      <Tab.Screen
        name="Settings"
        component={SettingsScreen}
        options={{ title: t('tab.settings'), tabBarIcon: iconOf(Settings) }}
      />
    </Tab.Navigator>
  )
}

function iconOf(Drawn: LucideIcon) {
  return function TabIcon({ color, size }: { color: string; size: number }) {
    return <Drawn color={color} size={size} />
  }
}
