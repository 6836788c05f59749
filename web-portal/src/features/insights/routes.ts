import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/insights/ways', load: () => import('./WaysPage'), policy: 'insights:read' },
]
