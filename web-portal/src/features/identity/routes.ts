import type { PageRoute } from '@/policies/page'

export const publicRoutes: PageRoute[] = [
  { path: '/login', load: () => import('./LoginPage') },
  { path: '/register', load: () => import('./RegisterPage') },
]

export const routes: PageRoute[] = [{ path: '/preferences', load: () => import('./PreferencesPage') }]
