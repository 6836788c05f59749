import type { FetchBaseQueryMeta } from '@reduxjs/toolkit/query'
import { useSecond } from '@/i18n/formats'

/** How far this device's clock is behind the server's. Only the server's counts for a window. */
let behindMs = 0
/** The server says its time to the second: less than that is no difference. */
const EXACT_MS = 1_500

/** Learns from an answer what time it is there. */
export function learnClock(meta: unknown) {
  const { response } = (meta ?? {}) as Partial<FetchBaseQueryMeta>
  const there = Date.parse(response?.headers.get('date') ?? '')
  if (!Number.isNaN(there)) {
    const difference = there - Date.now()
    behindMs = Math.abs(difference) < EXACT_MS ? 0 : difference
  }
}

/** The server's time, which moves on by the second. */
export function useServerSecond(): number {
  return useSecond() + behindMs
}
