import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/insights', load: () => import('./figures/InsightsPage'), policy: 'insights:read' },
  { path: '/insights/ways', load: () => import('./WaysPage'), policy: 'insights:read' },
]
