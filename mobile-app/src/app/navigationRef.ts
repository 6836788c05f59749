import { createNavigationContainerRef } from '@react-navigation/native'
import type { Routes } from './routes'

/** For what stands beside the screens: banners, and pushes that were pressed. */
export const navigationRef = createNavigationContainerRef<Routes>()
