import type { PageRoute } from '@/policies/page'

export const publicRoutes: PageRoute[] = [{ path: '/login', load: () => import('./LoginPage') }]

export const routes: PageRoute[] = []
