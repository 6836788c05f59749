import type { PageRoute } from '@/policies/page'

export const routes: PageRoute[] = []
