import { concatBytes, hexToBytes } from '@noble/hashes/utils.js'

/** What stands before the point in a SubjectPublicKeyInfo of P-256 (RFC 5480). */
const P256_INFO = hexToBytes('3059301306072a8648ce3d020106082a8648ce3d030107034200')
const POINT_BYTES = 65

/** Some platforms give the bare point, others the whole structure: the server takes the whole. */
export function publicKeyInfo(key: Uint8Array): Uint8Array {
  return key.length === POINT_BYTES ? concatBytes(P256_INFO, key) : key
}
