import { openDB, type IDBPDatabase } from 'idb'

const NONCE_BYTES = 12

/**
 * Small secrets in a browser: in IndexedDB, encrypted with a key that no script can read out, only use. It keeps them
 * from whoever copies the files, not from a script that runs in this page; the server's policy lets none in.
 */
let opened: Promise<IDBPDatabase> | undefined

function open(): Promise<IDBPDatabase> {
  opened ??= openDB('athena-vault', 1, {
    upgrade(database) {
      database.createObjectStore('keys')
      database.createObjectStore('secrets')
    },
  })
  return opened
}

async function key(): Promise<CryptoKey> {
  const database = await open()
  const known = (await database.get('keys', 'vault')) as CryptoKey | undefined
  if (known) {
    return known
  }
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  await database.put('keys', made, 'vault')
  return made
}

interface Sealed {
  nonce: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}

export const vault = {
  async read(name: string): Promise<string | null> {
    const kept = (await (await open()).get('secrets', name)) as Sealed | undefined
    if (!kept) {
      return null
    }
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.nonce }, await key(), kept.sealed)
    return new TextDecoder().decode(plain)
  },

  async write(name: string, secret: string): Promise<void> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: nonce },
      await key(),
      new TextEncoder().encode(secret),
    )
    await (await open()).put('secrets', { nonce, sealed } satisfies Sealed, name)
  },

  async forget(name: string): Promise<void> {
    await (await open()).delete('secrets', name)
  },
}
