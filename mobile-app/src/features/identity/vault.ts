import * as SecureStore from 'expo-secure-store'

const OPTIONS: SecureStore.SecureStoreOptions = {
  keychainService: 'athena',
  // Neither in a backup nor on another device, and only while this one is unlocked.
  keychainAccessible: SecureStore.WHEN_UNLOCKED_THIS_DEVICE_ONLY,
}

/** Small secrets in the device's secure store: the keychain, or the keystore. */
export const vault = {
  read: (name: string): Promise<string | null> => SecureStore.getItemAsync(name, OPTIONS),
  write: (name: string, secret: string): Promise<void> => SecureStore.setItemAsync(name, secret, OPTIONS),
  forget: (name: string): Promise<void> => SecureStore.deleteItemAsync(name, OPTIONS),
}
