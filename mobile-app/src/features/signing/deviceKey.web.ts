import { openDB } from 'idb'
import type { DeviceKey } from './registration'

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const

const keys = () =>
  openDB('athena-signing', 1, {
    upgrade: (database) => {
      database.createObjectStore('keys')
    },
  })

/** In a browser: a key that no script can read out, only use. Nothing asks for a finger before it signs. */
export function deviceKey(userId: string): DeviceKey {
  return {
    async create() {
      const pair = await crypto.subtle.generateKey(ALGORITHM, false, ['sign'])
      await (await keys()).put('keys', pair.privateKey, userId)
      return new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))
    },
    async sign(input) {
      const key = (await (await keys()).get('keys', userId)) as CryptoKey | undefined
      if (!key) {
        throw new Error('This browser has no key')
      }
      const signed = await crypto.subtle.sign(
        { name: 'ECDSA', hash: 'SHA-256' },
        key,
        new TextEncoder().encode(input),
      )
      return new Uint8Array(signed)
    },
    async forget() {
      await (await keys()).delete('keys', userId)
    },
  }
}
