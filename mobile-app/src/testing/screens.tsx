import { configureStore } from '@reduxjs/toolkit'
import { NavigationContainer } from '@react-navigation/native'
import { createNativeStackNavigator } from '@react-navigation/native-stack'
import { render } from '@testing-library/react-native'
import axios, { AxiosError, type AxiosInstance, type InternalAxiosRequestConfig } from 'axios'
import type { ComponentType } from 'react'
import { Text } from 'react-native'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import { Provider } from 'react-redux'
import type { LocalStore } from '@/database/localStore'
import { identityReducer, signedIn } from '@/features/identity'
import { networkChanged, type Person, personOf, PersonProvider, syncReducer } from '@/features/sync'
import '@/i18n'
import { showTimesIn } from '@/i18n/formats'
import { Toasts } from '@/ui/Toasts'
import { NOW } from './approvals'
import { BEA } from './people'
import { newStore } from './store'

const METRICS = {
  frame: { x: 0, y: 0, width: 390, height: 844 },
  insets: { top: 0, left: 0, right: 0, bottom: 0 },
}

/** What a server in a test answers: by method and path; nothing without a network. */
export type Answers = (call: { method: string; path: string; body: unknown }) => unknown

export function httpOf(answers: Answers | undefined): AxiosInstance {
  return axios.create({
    adapter: (config: InternalAxiosRequestConfig) => {
      const told = answers?.({
        method: config.method ?? 'get',
        path: config.url ?? '',
        body: typeof config.data === 'string' ? JSON.parse(config.data) : undefined,
      })
      return told === undefined
        ? Promise.reject(new AxiosError('Network Error', AxiosError.ERR_NETWORK, config))
        : Promise.resolve({ data: told, status: 200, statusText: 'OK', headers: {}, config })
    },
  })
}

/** Somebody with a device: the real local database, queue and loop, and a clock that stands still until it is moved. */
export async function personWith(
  answers?: Answers,
): Promise<{ person: Person; store: LocalStore; clock: { now: number } }> {
  const store = await newStore()
  const clock = { now: NOW.getTime() }
  let ids = 0
  const person = personOf(BEA, store, new Uint8Array(32).fill(7), httpOf(answers), {
    clocks: { wall: () => clock.now, steady: () => clock.now },
    randomBytes: (length) => new Uint8Array(length).fill(++ids),
    random: () => 0.5,
    newId: () => `new-${++ids}`,
    sign: async () => undefined,
    formOf: () => new FormData(),
  })
  return { person, store, clock }
}

const Stack = createNativeStackNavigator()

/** Shows a screen as it is in the app; where one gets to from it is only named. */
export function show(
  person: Person,
  screen: ComponentType,
  { online = true, params }: { online?: boolean; params?: object } = {},
) {
  showTimesIn(person.user.timeZone)
  // No round runs: what a screen does is seen in the queue, and what the server makes of it is tested with sync.
  const store = configureStore({ reducer: { identity: identityReducer, sync: syncReducer } })
  store.dispatch(signedIn({ user: person.user, locked: false }))
  store.dispatch(networkChanged(online))
  return render(
    <SafeAreaProvider initialMetrics={METRICS}>
      <Provider store={store}>
        <PersonProvider value={person}>
          <Toasts>
            <NavigationContainer>
              <Stack.Navigator screenOptions={{ headerShown: false }}>
                <Stack.Screen name="Here" component={screen} {...(params && { initialParams: params })} />
                {[
                  'Approval',
                  'Rollback',
                  'Request',
                  'NewRequest',
                  'Waiting',
                  'Delegations',
                  'Devices',
                  'Tabs',
                ].map((name) => (
                  <Stack.Screen key={name} name={name} component={Elsewhere} />
                ))}
              </Stack.Navigator>
            </NavigationContainer>
          </Toasts>
        </PersonProvider>
      </Provider>
    </SafeAreaProvider>,
  )
}

function Elsewhere({ route }: { route: { name: string; params?: object } }) {
  return <Text>{`${route.name} ${JSON.stringify(route.params ?? {})}`}</Text>
}
