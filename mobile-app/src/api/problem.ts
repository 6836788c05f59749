import { isAxiosError } from 'axios'
import type { Problem } from './types'

/**
 * Why a call came to nothing: the network or the server were away (`later`), the session is over (`signed-out`), this
 * device was signed out from elsewhere (`wiped`), or the server refused what was asked (`refused`).
 */
export type Failure =
  | { kind: 'later'; afterMs?: number }
  | { kind: 'signed-out' }
  | { kind: 'wiped' }
  | { kind: 'refused'; status: number; problem: string; detail: string; fields: Problem['errors'] }

const TOO_EARLY_TO_TELL = new Set([408, 425, 429])

/** @throws what is no failed call, but a fault of ours */
export function failureOf(error: unknown): Failure {
  if (!isAxiosError(error)) {
    throw error
  }
  if (!error.response) {
    return { kind: 'later' }
  }
  const { status, data, headers } = error.response as {
    status: number
    data: Partial<Problem> | undefined
    headers: Record<string, unknown>
  }
  if (status >= 500 || TOO_EARLY_TO_TELL.has(status)) {
    const seconds = Number(headers['retry-after'])
    return Number.isFinite(seconds) ? { kind: 'later', afterMs: seconds * 1_000 } : { kind: 'later' }
  }
  const problem = nameOf(data?.type)
  if (status === 401) {
    return problem === DEVICE_REMOVED ? { kind: 'wiped' } : { kind: 'signed-out' }
  }
  return { kind: 'refused', status, problem, detail: data?.detail ?? '', fields: data?.errors ?? [] }
}

const DEVICE_REMOVED = 'device-removed'

/** The last part of a problem's type, which names it for ever. */
export function nameOf(type: string | undefined): string {
  return type?.split('/').at(-1) || 'unknown'
}
