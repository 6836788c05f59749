import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/delegations', load: () => import('./DelegationsPage'), policy: 'delegations:own' },
  { path: '/people', load: () => import('./PeoplePage'), policy: 'people:manage' },
  { path: '/people/new', load: () => import('./NewPersonPage'), policy: 'people:manage' },
  { path: '/people/:id', load: () => import('./PersonPage'), policy: 'people:manage' },
  { path: '/departments', load: () => import('./DepartmentsPage'), policy: 'people:manage' },
]
