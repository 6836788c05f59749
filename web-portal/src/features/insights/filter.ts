import type { Asked } from './api'
import { momentsOf, periodOf, type Period } from './period'

/** How many days back from today one can look with one press. */
export const PRESETS = [30, 90, 365] as const

/** Which requests are looked at. */
export interface WaysFilter extends Period {
  version: number | undefined
}

const NUMBER = /^[1-9]\d{0,8}$/

/** @param today where the reader is */
export function filterOf(parameters: URLSearchParams, today: string): WaysFilter {
  const text = parameters.get('version') ?? ''
  const version = NUMBER.test(text) ? Number(text) : undefined
  return { ...periodOf(parameters, PRESETS, today), version }
}

export function askedOf(filter: WaysFilter, zone: string): Asked {
  return { ...momentsOf(filter, zone), version: filter.version }
}
