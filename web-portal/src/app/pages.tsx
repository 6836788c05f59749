import { lazy, useState, type ReactNode } from 'react'
import { matchRoutes, Route } from 'react-router'
import { currentUser } from '@/api/session'
import { publicRoutes } from '@/features/identity/routes'
import { POLICIES } from '@/policies'
import type { PageRoute } from '@/policies/page'
import { Allowed } from './Allowed'
import { loadedPage, loadPage, ROUTES } from './routes'
import type { Store } from './store'

function route(page: PageRoute): ReactNode {
  const { path, policy } = page
  const Later = lazy(() => loadPage(page))
  const Component = () => {
    const [Page] = useState(() => loadedPage(page)?.default ?? Later)
    return <Page />
  }
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
export const pages = ROUTES.map(route)

/** The pages for those who are not. */
export const publicPages = publicRoutes.map(route)

/** Fetches the page of an address while it is found out who asks for it, and then at once what it shows. */
export function fetchAhead(
  address: Pick<Location, 'pathname' | 'search'>,
  session: Promise<unknown>,
  store: Store,
): void {
  const wanted = ROUTES.find(({ path }) => path === matchRoutes(ROUTES, address)?.[0]?.route.path)
  if (!wanted) {
    return
  }
  // At once where the page has come: a turn of the event loop later, React would draw before the server is asked.
  Promise.all([loadedPage(wanted) ?? loadPage(wanted), session])
    .then(([{ askAhead }]) => {
      const user = currentUser()
      if (user && (!wanted.policy || POLICIES[wanted.policy](user))) {
        askAhead?.(store.dispatch, new URLSearchParams(address.search))
      }
    })
    // What fails is asked for again by the page, which says so.
    .catch(() => undefined)
}
