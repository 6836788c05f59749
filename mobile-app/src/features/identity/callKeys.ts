import { p256 } from '@noble/curves/nist.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { base64urlnopad } from '@scure/base'
import type { CallKey, CallKeys } from './callKey'
import type { SecretStore } from './session'

const NAME = 'call-key'
const SEED_BYTES = 48

/**
 * On a phone: the secret is in the secure store. It is not in the secure hardware, as the device's signing key is, since a key
 * there asks for a finger each time, and each call is signed.
 */
export function callKeys(
  secrets: SecretStore,
  random: (length: number) => Uint8Array,
): CallKeys<SoftwareKey> {
  return {
    create: async () => new SoftwareKey(p256.utils.randomSecretKey(random(SEED_BYTES))),
    async read() {
      const kept = await secrets.read(NAME)
      return kept ? new SoftwareKey(hexToBytes(kept)) : undefined
    },
    write: (key) => secrets.write(NAME, bytesToHex(key.secret)),
    forget: () => secrets.forget(NAME),
  }
}

class SoftwareKey implements CallKey {
  readonly jwk: CallKey['jwk']

  constructor(readonly secret: Uint8Array) {
    const point = p256.getPublicKey(secret, false)
    this.jwk = {
      kty: 'EC',
      crv: 'P-256',
      x: base64urlnopad.encode(point.slice(1, 33)),
      y: base64urlnopad.encode(point.slice(33)),
    }
  }

  async sign(input: string) {
    return p256.sign(new TextEncoder().encode(input), this.secret)
  }
}
