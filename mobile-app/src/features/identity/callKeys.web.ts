import { openDB } from 'idb'
import { newKeyPair, type PublicJwk, signWith } from '@/features/jws'
import type { CallKey, CallKeys } from './callKey'

const NAME = 'session'

interface Kept {
  secret: CryptoKey
  jwk: PublicJwk
}

class BrowserKey implements CallKey {
  constructor(readonly kept: Kept) {}

  get jwk() {
    return this.kept.jwk
  }

  sign(input: string) {
    return signWith(this.kept.secret, input)
  }
}

const keys = () =>
  openDB('athena-calls', 1, {
    upgrade: (database) => {
      database.createObjectStore('keys')
    },
  })

/** In a browser: a key that no script can read out, only use. */
export function callKeys(): CallKeys<BrowserKey> {
  return {
    async create() {
      const pair = await newKeyPair()
      const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
      return new BrowserKey({ secret: pair.privateKey, jwk: { kty: 'EC', crv: 'P-256', x, y } })
    },
    async read() {
      const kept = (await (await keys()).get('keys', NAME)) as Kept | undefined
      return kept && new BrowserKey(kept)
    },
    async write(key) {
      await (await keys()).put('keys', key.kept, NAME)
    },
    async forget() {
      await (await keys()).delete('keys', NAME)
    },
  }
}
