import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/retention', load: () => import('./RetentionPage'), policy: 'retention:read' },
]
