/** Cockpit's own way of asking who is there, which the portal has answered. */
const LOGIN = '#/login'

/**
 * Where in Cockpit somebody goes.
 * @param address that the server gave
 * @param hash the page that they came for before they were signed in, as in `#/processes`
 */
export function pageIn(address: string, hash: string): string {
  return hash.startsWith('#/') && !hash.startsWith(LOGIN) ? address.replace(/#.*/, hash) : address
}
