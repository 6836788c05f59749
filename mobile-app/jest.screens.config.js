// Parts of a phone that are not there in a test: its gestures and animations, its network, and its secure store.
require('react-native-gesture-handler/jestSetup')

// A machine that does much else takes its time.
jest.setTimeout(60_000)
require('@testing-library/react-native').configure({ asyncUtilTimeout: 20_000 })

// A test has no fingers: what is swiped has buttons as well.
jest.mock('react-native-gesture-handler/ReanimatedSwipeable', () => ({
  __esModule: true,
  default: ({ children }) => children,
  SwipeDirection: { LEFT: 'left', RIGHT: 'right' },
}))
jest.mock('react-native-worklets', () => require('react-native-worklets/src/mock'))
jest.mock('@react-native-community/netinfo', () =>
  require('@react-native-community/netinfo/jest/netinfo-mock.js'),
)
jest.mock('expo-localization', () => ({
  getLocales: () => [{ languageTag: 'en-GB' }],
  getCalendars: () => [{ firstWeekday: 2 }],
}))
// A phone that tells its person what waits.
jest.mock('expo-notifications', () => ({
  AndroidImportance: { HIGH: 6 },
  AndroidNotificationVisibility: { PUBLIC: 1 },
  getPermissionsAsync: jest.fn(async () => ({ granted: true, canAskAgain: true })),
  requestPermissionsAsync: jest.fn(async () => ({})),
  getDevicePushTokenAsync: jest.fn(async () => ({ type: 'ios', data: 'a-token' })),
  setNotificationHandler: jest.fn(),
  setNotificationChannelAsync: jest.fn(async () => null),
  setNotificationCategoryAsync: jest.fn(async () => null),
  addNotificationReceivedListener: jest.fn(),
  addNotificationResponseReceivedListener: jest.fn(),
  addPushTokenListener: jest.fn(() => ({ remove: () => undefined })),
  getLastNotificationResponse: jest.fn(() => null),
  clearLastNotificationResponse: jest.fn(),
}))
jest.mock('expo-secure-store', () => {
  const kept = new Map()
  return {
    AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY: 0,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => kept.set(name, value),
    getItemAsync: async (name) => kept.get(name) ?? null,
    setItemAsync: async (name, value) => void kept.set(name, value),
    deleteItemAsync: async (name) => void kept.delete(name),
  }
})
