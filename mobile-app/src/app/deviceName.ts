import * as Device from 'expo-device'

/** What this phone calls itself in the list of sessions. */
export const deviceName = (): string =>
  [Device.manufacturer, Device.modelName].filter(Boolean).join(' ') || 'Phone'
