import type { SerializedError } from '@reduxjs/toolkit'
import type { FetchBaseQueryError } from '@reduxjs/toolkit/query'

/** An RFC 9457 problem, as every refusal of the server is one. */
export interface Problem {
  type: string
  title: string
  status: number
  detail?: string
  errors?: { pointer: string; detail: string }[]
  /** The state as it is now, where somebody else was quicker. */
  current?: unknown
}

export type CallError = FetchBaseQueryError | SerializedError | undefined

/** What a failed call says about itself; a lost network and an unreadable answer become problems too. */
export function problemOf(error: CallError): Problem | undefined {
  if (!error) {
    return undefined
  }
  if (!('status' in error)) {
    return { type: 'about:blank', title: error.message ?? 'Error', status: 0 }
  }
  if (typeof error.status !== 'number') {
    const offline = error.status === 'FETCH_ERROR' || error.status === 'TIMEOUT_ERROR'
    return { type: offline ? 'offline' : 'unreadable', title: error.status, status: 0 }
  }
  const body = error.data
  if (typeof body === 'object' && body !== null && 'title' in body) {
    return { ...(body as Problem), status: error.status }
  }
  return { type: 'about:blank', title: `HTTP ${error.status}`, status: error.status }
}

/** The name of a problem, without where it is documented. */
export function problemName(problem: Problem): string {
  return problem.type.slice(problem.type.lastIndexOf('/') + 1)
}

export function isOffline(error: CallError): boolean {
  return problemOf(error)?.type === 'offline'
}

/** It was saved over a version that is not the newest any more. */
export function isStale(error: CallError): boolean {
  return problemOf(error)?.status === 412
}
