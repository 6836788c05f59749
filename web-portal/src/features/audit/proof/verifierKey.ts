import { hex, join, ofBase64, sha256, utf8, type Bytes } from './bytes'

/** The signature type of plain Ed25519, first byte of every encoded key. */
const ED25519 = 1
const KEY_LENGTH = 32
const ID_LENGTH = 4

/** The public key of who signs the log, read from its C2SP text form `name+id+key`. */
export interface VerifierKey {
  name: string
  id: string
  key: Bytes
}

/** Name and id, as people call a key. */
export function labelOf(key: VerifierKey): string {
  return `${key.name}+${key.id}`
}

/** @throws when this is no Ed25519 key in its exact text form, or its id is not its own */
export async function parseVerifierKey(text: string): Promise<VerifierKey> {
  const [, name, id, encodedText] = /^([^+]*)\+([^+]*)\+(.*)$/s.exec(text) ?? []
  if (name === undefined || id === undefined || encodedText === undefined) {
    throw new Error('a key looks like name+id+key')
  }
  requireName(name)
  const encoded = ofBase64(encodedText)
  if (encoded.length !== 1 + KEY_LENGTH || encoded[0] !== ED25519) {
    throw new Error('not a key for Ed25519')
  }
  const own = hex((await sha256(join(utf8(`${name}\n`), encoded))).slice(0, ID_LENGTH))
  if (own !== id) {
    throw new Error(`the key has the id ${own}, not ${id}`)
  }
  return { name, id, key: encoded.slice(1) }
}

export function requireName(name: string) {
  if (name === '' || /[+\s\p{Z}\p{Cc}]/u.test(name)) {
    throw new Error("a key's name is not empty and has neither spaces nor a plus")
  }
}

/** A browser that cannot check signatures: nothing is known about them then. */
export class NoEd25519 extends Error {}

/** @throws NoEd25519 where the browser lacks it */
export async function verifies(key: VerifierKey, text: string, signature: Bytes): Promise<boolean> {
  let imported: CryptoKey
  try {
    imported = await crypto.subtle.importKey('raw', key.key, { name: 'Ed25519' }, false, ['verify'])
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') {
      throw new NoEd25519()
    }
    // No point of the curve: nobody has signed with it.
    return false
  }
  return await crypto.subtle.verify({ name: 'Ed25519' }, imported, signature, utf8(text))
}
