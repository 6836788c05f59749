import { routes as approvals } from '@/features/approvals/routes'
import { routes as audit } from '@/features/audit/routes'
import { routes as catalog } from '@/features/catalog/routes'
import { routes as cockpit } from '@/features/cockpit/routes'
import { routes as flows } from '@/features/flows/routes'
import { routes as identity } from '@/features/identity/routes'
import { routes as insights } from '@/features/insights/routes'
import { routes as notifications } from '@/features/notifications/routes'
import { routes as people } from '@/features/people/routes'
import { routes as requests } from '@/features/requests/routes'
import { routes as retention } from '@/features/retention/routes'
import type { PageModule, PageRoute } from '@/policies/page'

/** By the name of their feature, which is that of its texts too. */
const FEATURES = {
  requests,
  approvals,
  people,
  catalog,
  flows,
  insights,
  audit,
  cockpit,
  notifications,
  retention,
  identity,
}

/** The pages of all features, for those who are signed in. */
export const ROUTES = Object.entries(FEATURES).flatMap(([feature, routes]) =>
  routes.map((page) => ({ ...page, feature })),
)

/** The page that most likely belongs to an address, found without the router, which comes later. */
export function likelyPage(address: string) {
  const parts = (path: string) => path.split('/').filter((part) => part !== '')
  const wanted = parts(address)
  const variable = (part: string | undefined) => part?.startsWith(':') ?? false
  return ROUTES.filter(({ path }) => parts(path).length === wanted.length)
    .filter(({ path }) => parts(path).every((part, at) => variable(part) || part === wanted[at]))
    .sort(
      (one, other) => parts(one.path).filter(variable).length - parts(other.path).filter(variable).length,
    )[0]
}

const loaded = new Map<string, PageModule>()

export async function loadPage({ path, load }: PageRoute): Promise<PageModule> {
  const page = await load()
  loaded.set(path, page)
  return page
}

/** The page, when it has come already. */
export function loadedPage({ path }: PageRoute): PageModule | undefined {
  return loaded.get(path)
}
