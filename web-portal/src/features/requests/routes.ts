import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/requests', load: () => import('./RequestsPage'), policy: 'requests:list' },
  { path: '/requests/new', load: () => import('./NewRequestPage'), policy: 'requests:submit' },
  // An approver may open the requests they decide, so there is no policy: the server knows who may read which.
  { path: '/requests/:id', load: () => import('./RequestPage') },
]
