import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/categories', load: () => import('./CategoriesPage'), policy: 'catalog:manage' },
  { path: '/reasons', load: () => import('./ReasonsPage'), policy: 'catalog:manage' },
  { path: '/exchange-rates', load: () => import('./ExchangeRatesPage'), policy: 'catalog:manage' },
  { path: '/assignments', load: () => import('./AssignmentsPage'), policy: 'assignments:manage' },
]
