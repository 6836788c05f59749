import type { PublicJwk } from '@/features/jws'

/** A key by which a session shows that its calls come from where it was opened. */
export interface CallKey {
  readonly jwk: PublicJwk
  /** @returns 64 bytes: r and s */
  sign: (input: string) => Promise<Uint8Array>
}

/** Where the key of the one session of this device is kept. */
export interface CallKeys<Key extends CallKey = CallKey> {
  /** Makes a key, and does not keep it yet. */
  create: () => Promise<Key>
  read: () => Promise<Key | undefined>
  write(key: Key): Promise<void>
  forget: () => Promise<void>
}
