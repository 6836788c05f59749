/**
 * Runs while the browser still reads the large script: asks for the session, and has the files fetched of the page that is in
 * the address, as whoever was signed in here before will want to see it.
 */
import { mayRenew, renew } from '@/api/session'
import { likelyPage } from '@/app/routes'

export const session = mayRenew() ? renew().catch(() => false) : Promise.resolve(false)

if (mayRenew()) {
  // What fails is asked for again by the page, which says so.
  likelyPage(location.pathname)
    ?.load()
    .catch(() => undefined)
}
