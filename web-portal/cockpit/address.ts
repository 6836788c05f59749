import { takeNote } from './cockpitRoutes'

/** Cockpit's addresses are behind the hash, with parameters of their own. */
export function parametersOfPage(): URLSearchParams {
  return new URLSearchParams(location.hash.split('?')[1] ?? '')
}

export function writeParameters(parameters: URLSearchParams) {
  const path = location.hash.split('?')[0] || '#/'
  const query = parameters.size === 0 ? '' : `?${parameters}`
  const address = `${location.pathname}${location.search}${path}${query}`
  if (!location.href.endsWith(address)) {
    history.replaceState(history.state, '', address)
    takeNote()
  }
}

/** The last part of the page's path: what the page is about. */
export function idOfPage(): string {
  return decodeURIComponent(location.hash.split('?')[0]?.split('/').at(-1) ?? '')
}

export const historyPage = (query = '') => `#/athena/history${query && `?${query}`}`
export const instancePage = (id: string) => `#/athena/history/${encodeURIComponent(id)}`
export const heatmapPage = (definitionId: string) => `#/athena/heatmap/${encodeURIComponent(definitionId)}`
export const runningPage = (id: string) => `#/process-instance/${encodeURIComponent(id)}/runtime`
export const definitionPage = (id: string) => `#/process-definition/${encodeURIComponent(id)}/runtime`
/** Where the portal shows the request that an instance is about. */
export const requestPage = (businessKey: string) => `/requests/${encodeURIComponent(businessKey)}`
