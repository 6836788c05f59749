import type { ExpoConfig } from 'expo/config'

/** The one description of the app for Android, iOS and the web. What differs per organisation comes from the environment. */
const config: ExpoConfig = {
  name: 'Athena Budget',
  slug: 'athena-budget',
  scheme: 'athena',
  version: '0.1.0',
  orientation: 'default',
  userInterfaceStyle: 'automatic',
  icon: './assets/icon.png',
  ios: {
    bundleIdentifier: process.env.ATHENA_APP_ID ?? 'io.athenabudget.app',
    supportsTablet: true,
    infoPlist: {
      NSFaceIDUsageDescription: 'Face ID unlocks the app and confirms what you decide.',
      UIBackgroundModes: ['remote-notification', 'processing'],
      ITSAppUsesNonExemptEncryption: false,
    },
  },
  android: {
    package: process.env.ATHENA_APP_ID ?? 'io.athenabudget.app',
    adaptiveIcon: { foregroundImage: './assets/icon-foreground.png', backgroundColor: '#4338ca' },
    // Backups would carry the queue and the database to another phone.
    allowBackup: false,
  },
  web: { bundler: 'metro', output: 'single', favicon: './assets/favicon.png' },
  // The portal has the root of the server; the app is beside it.
  experiments: { baseUrl: '/m' },
  plugins: [
    ['expo-sqlite', { useSQLCipher: true }],
    'expo-secure-store',
    ['expo-localization', { supportsRTL: true }],
    'expo-notifications',
    'expo-background-task',
    [
      'expo-local-authentication',
      { faceIDPermission: 'Face ID unlocks the app and confirms what you decide.' },
    ],
    ['expo-image-picker', { photosPermission: 'Pictures you choose are attached to your request.' }],
    [
      'expo-splash-screen',
      { image: './assets/icon-foreground.png', backgroundColor: '#4338ca', imageWidth: 160 },
    ],
  ],
  extra: {
    /** Where the server is, for the phones; the web asks the one it came from. */
    server: process.env.ATHENA_SERVER ?? null,
  },
}

export default config
