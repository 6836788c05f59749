import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = [
  { path: '/cockpit', load: () => import('./CockpitPage'), policy: 'cockpit:open' },
]
