import type { ExpoConfig } from 'expo/config'

/** From the environment; what a workflow leaves empty is not set. */
const given = (name: string) => process.env[name] || undefined

const id = given('ATHENA_APP_ID') ?? 'io.athenabudget.app'
const build = given('ATHENA_BUILD') ?? '1'
const server = given('ATHENA_SERVER')
/** For people, by a store or by whoever manages their phones; not for somebody who develops the app. */
const release = given('ATHENA_RELEASE') === 'true'

/** The one description of the app for Android, iOS and the web. What differs per organisation comes from the environment. */
const config: ExpoConfig = {
  name: 'Athena Budget',
  slug: 'athena-budget',
  scheme: 'athena',
  version: given('ATHENA_VERSION') ?? '0.1.0',
  orientation: 'default',
  userInterfaceStyle: 'automatic',
  icon: './assets/icon.png',
  ios: {
    bundleIdentifier: id,
    buildNumber: build,
    supportsTablet: true,
    infoPlist: {
      NSFaceIDUsageDescription: 'Face ID unlocks the app and confirms what you decide.',
      UIBackgroundModes: ['remote-notification', 'processing'],
      ITSAppUsesNonExemptEncryption: false,
    },
  },
  android: {
    package: id,
    versionCode: Number(build),
    // Without it the app is built all the same, and gets no push.
    googleServicesFile: given('ATHENA_GOOGLE_SERVICES'),
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
    ['expo-notifications', { mode: release ? 'production' : 'development' }],
    'expo-background-task',
    [
      'expo-local-authentication',
      { faceIDPermission: 'Face ID unlocks the app and confirms what you decide.' },
    ],
    [
      'expo-image-picker',
      {
        photosPermission: 'Pictures you choose are attached to your request.',
        cameraPermission: 'Pictures you take are attached to your request.',
        microphonePermission: false,
      },
    ],
    [
      'expo-splash-screen',
      { image: './assets/icon-foreground.png', backgroundColor: '#4338ca', imageWidth: 160 },
    ],
    './plugins/releaseSigning',
    [
      './plugins/trustedServer',
      {
        server,
        release,
        pins: given('ATHENA_PINS'),
        pinsOf: given('ATHENA_PINS_OF'),
        pinsExpire: given('ATHENA_PINS_EXPIRE'),
      },
    ],
  ],
  extra: {
    /** Where the server is, for the phones; the web asks the one it came from. */
    server,
  },
}

export default config
