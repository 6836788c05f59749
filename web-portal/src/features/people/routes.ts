import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/delegations', load: () => import('./DelegationsPage'), policy: 'delegations:own' },
]
