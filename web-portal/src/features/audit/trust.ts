import { useSyncExternalStore } from 'react'
import type { Checkpoint } from './proof/checkpoint'

/** The key that signatures are checked with, and whose word it is that it is the log's. */
export interface TrustedKey {
  /** In its text form. */
  text: string
  /** Pinned by a person, who has it from elsewhere; or taken from the server when it was first seen. */
  origin: 'pinned' | 'firstSeen'
  since: string
}

/** A checkpoint that was verified in this browser. The log may only ever grow from it. */
export interface SeenCheckpoint extends Checkpoint {
  at: string
}

const KEY = 'athena.audit.key'
const SEEN = 'athena.audit.checkpoint'
const listeners = new Set<() => void>()

function read<Stored>(name: string, isOne: (value: Stored) => boolean): Stored | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(name) ?? 'null') as Stored | null
    return value && isOne(value) ? value : undefined
  } catch {
    // Somebody else's text under our key: as if there were none.
    return undefined
  }
}

function write(name: string, value: unknown) {
  if (value === undefined) {
    localStorage.removeItem(name)
  } else {
    localStorage.setItem(name, JSON.stringify(value))
  }
  listeners.forEach((listener) => listener())
}

export const trust = {
  key: () => read<TrustedKey>(KEY, (key) => typeof key.text === 'string' && typeof key.since === 'string'),
  setKey: (text: string, origin: TrustedKey['origin']) =>
    write(KEY, { text, origin, since: new Date().toISOString() } satisfies TrustedKey),
  forgetKey: () => write(KEY, undefined),
  /** The last checkpoint of this log, and not of another that was looked at here. */
  seen: (origin: string) => {
    const seen = read<SeenCheckpoint>(SEEN, (each) => Number.isSafeInteger(each.size) && Boolean(each.root))
    return seen?.origin === origin ? seen : undefined
  },
  see: (checkpoint: Checkpoint) =>
    write(SEEN, { ...checkpoint, at: new Date().toISOString() } satisfies SeenCheckpoint),
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The trusted key, as text, so that it is the same as long as it does not change. */
export function useTrustedKey(): TrustedKey | undefined {
  const stored = useSyncExternalStore(subscribe, () => localStorage.getItem(KEY))
  return stored ? trust.key() : undefined
}
