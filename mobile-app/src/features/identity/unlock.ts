import * as LocalAuthentication from 'expo-local-authentication'

/** Asks who holds the device: by a finger, a face, or the code of its screen lock. */
export const unlock = {
  /** Without a screen lock there is nothing to ask by. */
  canAsk: async (): Promise<boolean> =>
    (await LocalAuthentication.getEnrolledLevelAsync()) !== LocalAuthentication.SecurityLevel.NONE,

  ask: async (promptMessage: string, cancelLabel: string): Promise<boolean> =>
    (await LocalAuthentication.authenticateAsync({ promptMessage, cancelLabel })).success,
}
