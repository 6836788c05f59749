import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/flows', load: () => import('./FlowsPage'), policy: 'flows:read' },
  { path: '/flows/compare', load: () => import('./difference/ComparePage'), policy: 'flows:read' },
  { path: '/flows/migrate', load: () => import('./migration/MigratePage'), policy: 'flows:edit' },
  {
    path: '/flows/migrations/:id',
    load: () => import('./migration/MigrationPage'),
    policy: 'flows:edit',
  },
  { path: '/flows/drafts/:id', load: () => import('./DraftPage'), policy: 'flows:edit' },
  {
    path: '/flows/drafts/:id/rehearsals',
    load: () => import('./rehearsal/RehearsalsPage'),
    policy: 'flows:edit',
  },
]
