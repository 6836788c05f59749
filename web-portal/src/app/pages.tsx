import { lazy, type ReactNode } from 'react'
import { Route } from 'react-router'
import { routes as approvals } from '@/features/approvals/routes'
import { routes as audit } from '@/features/audit/routes'
import { routes as catalog } from '@/features/catalog/routes'
import { routes as cockpit } from '@/features/cockpit/routes'
import { publicRoutes, routes as identity } from '@/features/identity/routes'
import { routes as notifications } from '@/features/notifications/routes'
import { routes as people } from '@/features/people/routes'
import { routes as requests } from '@/features/requests/routes'
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

/** The pages of all features, for those who are signed in. */
export const pages = [
  ...requests,
  ...approvals,
  ...people,
  ...catalog,
  ...audit,
  ...cockpit,
  ...notifications,
  ...identity,
].map(route)

/** The pages for those who are not. */
export const publicPages = publicRoutes.map(route)
