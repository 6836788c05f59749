import { lazy, type ReactNode } from 'react'
import { matchRoutes, Route } from 'react-router'
import { routes as approvals } from '@/features/approvals/routes'
import { routes as audit } from '@/features/audit/routes'
import { routes as catalog } from '@/features/catalog/routes'
import { routes as cockpit } from '@/features/cockpit/routes'
import { publicRoutes, routes as identity } from '@/features/identity/routes'
import { routes as notifications } from '@/features/notifications/routes'
import { routes as people } from '@/features/people/routes'
import { routes as requests } from '@/features/requests/routes'
import { i18next } from '@/i18n'
import type { PageRoute } from '@/policies/page'
import { Allowed } from './Allowed'

function route({ path, load, policy }: PageRoute): ReactNode {
  const Component = lazy(load)
  const element = policy ? (
    <Allowed policy={policy}>
      <Component />
    </Allowed>
  ) : (
    <Component />
  )
  return <Route key={path} path={path} element={element} />
}

/** By the name of their feature, which is that of its texts too. */
const FEATURES = { requests, approvals, people, catalog, audit, cockpit, notifications, identity }

const ROUTES = Object.entries(FEATURES).flatMap(([feature, routes]) =>
  routes.map((page) => ({ ...page, feature })),
)

/** The pages of all features, for those who are signed in. */
export const pages = ROUTES.map(route)

/** The pages for those who are not. */
export const publicPages = publicRoutes.map(route)

/** Fetches the page of an address with its texts, while it is still being found out who asks for it. */
export function fetchAhead(address: string): void {
  const wanted = ROUTES.find(({ path }) => path === matchRoutes(ROUTES, address)?.[0]?.route.path)
  // What fails is asked for again by the page, which says so.
  wanted?.load().catch(() => undefined)
  if (wanted) {
    i18next.loadNamespaces(wanted.feature).catch(() => undefined)
  }
}
