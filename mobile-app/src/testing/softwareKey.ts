import { p256 } from '@noble/curves/nist.js'
import { publicKeyInfo } from '@/features/signing/publicKeyInfo'
import type { DeviceKey } from '@/features/signing/registration'

/** A device's key where there is no device: it signs as the hardware does, and asks nobody. */
export function softwareKey(): DeviceKey & { publicKey: () => Uint8Array } {
  let secret: Uint8Array | undefined
  return {
    create: async () => {
      secret = p256.utils.randomSecretKey()
      return publicKeyInfo(p256.getPublicKey(secret, false))
    },
    sign: async (input) => {
      if (!secret) {
        throw new Error('no key')
      }
      return p256.sign(new TextEncoder().encode(input), secret)
    },
    forget: async () => {
      secret = undefined
    },
    publicKey: () => p256.getPublicKey(secret!, false),
  }
}
