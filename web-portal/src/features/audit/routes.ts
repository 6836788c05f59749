import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/audit', load: () => import('./AuditPage'), policy: 'audit:read' },
]
