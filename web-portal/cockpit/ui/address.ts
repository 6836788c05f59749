/** Cockpit's own page of a running instance. */
export const runningInstance = (id: string) => `#/process-instance/${id}/runtime`

export const pastInstance = (id: string) => `#/athena/history/${id}`

export const instanceList = (query = '') => `#/athena/history${query && `?${query}`}`

export const heatmapOf = (definitionId: string) => `#/athena/heatmap/${definitionId}`

/** The portal's page of a request. */
export const requestPage = (businessKey: string) => `/requests/${businessKey}`

/** What the address says after a part of its path. */
export function idAfter(part: string): string {
  return decodeURIComponent(window.location.hash.split(part)[1]?.split(/[/?]/)[0] ?? '')
}

export function queryOfAddress(): URLSearchParams {
  return new URLSearchParams(window.location.hash.split('?')[1] ?? '')
}
