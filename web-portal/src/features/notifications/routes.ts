import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/messages', load: () => import('./MessagesPage'), policy: 'notifications:read' },
]
