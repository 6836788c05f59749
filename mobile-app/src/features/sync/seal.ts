import { gcm } from '@noble/ciphers/aes.js'
import { base64 } from '@scure/base'

const NONCE_BYTES = 12

/** Encrypts what waits to be sent, so that it can stay on the device while its owner is signed out. */
export class Seal {
  /**
   * @param key of the person, 32 bytes, from the device's secure store
   * @param random fresh random bytes
   */
  constructor(
    private readonly key: Uint8Array,
    private readonly random: (length: number) => Uint8Array,
  ) {}

  /** @param name what it belongs to: it can be opened under no other */
  close(name: string, content: unknown): string {
    const nonce = this.random(NONCE_BYTES)
    const plain = new TextEncoder().encode(JSON.stringify(content))
    const sealed = gcm(this.key, nonce, new TextEncoder().encode(name)).encrypt(plain)
    const whole = new Uint8Array(NONCE_BYTES + sealed.length)
    whole.set(nonce)
    whole.set(sealed, NONCE_BYTES)
    return base64.encode(whole)
  }

  open(name: string, sealed: string): unknown {
    const whole = base64.decode(sealed)
    const plain = gcm(this.key, whole.subarray(0, NONCE_BYTES), new TextEncoder().encode(name)).decrypt(
      whole.subarray(NONCE_BYTES),
    )
    return JSON.parse(new TextDecoder().decode(plain))
  }
}
