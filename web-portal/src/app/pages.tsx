import { lazy, type ReactNode } from 'react'
import { matchRoutes, Route } from 'react-router'
import { currentUser } from '@/api/session'
import { routes as approvals } from '@/features/approvals/routes'
import { routes as audit } from '@/features/audit/routes'
import { routes as catalog } from '@/features/catalog/routes'
import { routes as cockpit } from '@/features/cockpit/routes'
import { routes as flows } from '@/features/flows/routes'
import { publicRoutes, routes as identity } from '@/features/identity/routes'
import { routes as notifications } from '@/features/notifications/routes'
import { routes as people } from '@/features/people/routes'
import { routes as requests } from '@/features/requests/routes'
import { i18next } from '@/i18n'
import { POLICIES } from '@/policies'
import type { PageRoute } from '@/policies/page'
import { Allowed } from './Allowed'
import type { Store } from './store'

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
const FEATURES = { requests, approvals, people, catalog, flows, audit, cockpit, notifications, identity }

const ROUTES = Object.entries(FEATURES).flatMap(([feature, routes]) =>
  routes.map((page) => ({ ...page, feature })),
)

/** The pages of all features, for those who are signed in. */
export const pages = ROUTES.map(route)

/** The pages for those who are not. */
export const publicPages = publicRoutes.map(route)

/** Fetches the page of an address with its texts while it is found out who asks for it, and then at once what it shows. */
export function fetchAhead(
  address: Pick<Location, 'pathname' | 'search'>,
  session: Promise<unknown>,
  store: Store,
): void {
  const wanted = ROUTES.find(({ path }) => path === matchRoutes(ROUTES, address)?.[0]?.route.path)
  if (!wanted) {
    return
  }
  i18next.loadNamespaces(wanted.feature).catch(() => undefined)
  Promise.all([wanted.load(), session])
    .then(([{ askAhead }]) => {
      const user = currentUser()
      if (user && (!wanted.policy || POLICIES[wanted.policy](user))) {
        askAhead?.(store.dispatch, new URLSearchParams(address.search))
      }
    })
    // What fails is asked for again by the page, which says so.
    .catch(() => undefined)
}
