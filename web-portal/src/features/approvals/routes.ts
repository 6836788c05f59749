import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/approvals', load: () => import('./InboxPage'), policy: 'approvals:decide' },
  // Administrators and analysts read them too; the server says who may.
  { path: '/approvals/:id', load: () => import('./ApprovalPage') },
  { path: '/decisions', load: () => import('./DecisionsPage'), policy: 'approvals:decide' },
]
