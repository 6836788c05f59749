import { openDB } from 'idb'
import { newKeyPair, signWith } from '@/features/jws'
import type { DeviceKey } from './registration'

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
      const pair = await newKeyPair()
      await (await keys()).put('keys', pair.privateKey, userId)
      return new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))
    },
    async sign(input) {
      const key = (await (await keys()).get('keys', userId)) as CryptoKey | undefined
      if (!key) {
        throw new Error('This browser has no key')
      }
      return signWith(key, input)
    },
    async forget() {
      await (await keys()).delete('keys', userId)
    },
  }
}
