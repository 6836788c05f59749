import type { PageRoute } from '@/policies/page'

/** Besides the login, which is the first page. */
export const publicRoutes: PageRoute[] = [{ path: '/register', load: () => import('./RegisterPage') }]

export const routes: PageRoute[] = [{ path: '/preferences', load: () => import('./PreferencesPage') }]
