import * as SecureStore from 'expo-secure-store'

/** Choices about this device, such as its language: nobody’s secrets, and needed before anybody is signed in. */
export const kept = {
  read(name: string): string | null {
    try {
      return SecureStore.getItem(`kept-${name}`)
    } catch {
      return null
    }
  },
  write(name: string, value: string | null) {
    if (value === null) {
      void SecureStore.deleteItemAsync(`kept-${name}`)
    } else {
      SecureStore.setItem(`kept-${name}`, value)
    }
  },
}
