import { enableAppSwitcherProtectionAsync, preventScreenCaptureAsync } from 'expo-screen-capture'
import { Platform } from 'react-native'

const NOTHING_SEEN = 1

/** The picture that the switcher between apps keeps of this one shows nothing. Android then takes no screenshots either. */
export function hideFromAppSwitcher() {
  const hidden =
    Platform.OS === 'ios' ? enableAppSwitcherProtectionAsync(NOTHING_SEEN) : preventScreenCaptureAsync()
  hidden.catch((error: unknown) => console.warn('The app is seen in the app switcher', error))
}
