import Constants from 'expo-constants'

/** Where the server is: configured with the build for phones. */
export const server = (Constants.expoConfig?.extra?.server as string | null) ?? 'http://localhost:8080'
