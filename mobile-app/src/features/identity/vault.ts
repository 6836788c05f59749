import * as SecureStore from 'expo-secure-store'

const OPTIONS: SecureStore.SecureStoreOptions = {
  keychainService: 'athena',
  // Neither in a backup nor on another device. Also while this one is locked, once it was unlocked: a push wakes the app then.
  keychainAccessible: SecureStore.AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY,
}

/** Small secrets in the device's secure store: the keychain, or the keystore. */
export const vault = {
  read: (name: string): Promise<string | null> => SecureStore.getItemAsync(name, OPTIONS),
  write: (name: string, secret: string): Promise<void> => SecureStore.setItemAsync(name, secret, OPTIONS),
  forget: (name: string): Promise<void> => SecureStore.deleteItemAsync(name, OPTIONS),
}
