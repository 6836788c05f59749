/**
 * Runs while the browser still reads the large script: asks for the session, and has the files fetched of the page that is in
 * the address, as whoever was signed in here before will want to see it.
 */
import { mayRenew, renew } from '@/api/session'
import { likelyPage, loadPage } from '@/app/routes'
import { languageOf, read } from '@/appearance/stored'
import { textsOf } from '@/i18n/texts'

export const session = mayRenew() ? renew().catch(() => false) : Promise.resolve(false)

/** What is in the address, for somebody who is signed in. */
export const page = mayRenew() ? likelyPage(location.pathname) : undefined

const texts = ['shell', ...(page ? [page.feature] : [])]
/** What fails is asked for again by whoever needs it, who says so. */
export const fetched = Promise.allSettled([
  page && loadPage(page),
  ...texts.map((feature) => textsOf(languageOf(read()), feature)),
])
