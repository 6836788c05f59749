import { hexToBytes, bytesToHex } from '@noble/hashes/utils.js'
import type { SecretStore } from './session'

const KEY_BYTES = 32

/**
 * The key that encrypts what this device has of a person. It outlives their session, so that what is queued can be sent
 * when they sign in again; nobody else who signs in here is given it.
 */
export async function dataKey(
  secrets: SecretStore,
  userId: string,
  random: (length: number) => Uint8Array,
): Promise<Uint8Array> {
  const known = await secrets.read(`data-key-${userId}`)
  if (known) {
    return hexToBytes(known)
  }
  const made = random(KEY_BYTES)
  await secrets.write(`data-key-${userId}`, bytesToHex(made))
  return made
}

export async function forgetDataKey(secrets: SecretStore, userId: string) {
  await secrets.forget(`data-key-${userId}`)
}
