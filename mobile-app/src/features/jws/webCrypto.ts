const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const

/** A key of a browser that no script can read out, only use. */
export function newKeyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, false, ['sign'])
}

/** @returns 64 bytes: r and s */
export async function signWith(key: CryptoKey, input: string): Promise<Uint8Array> {
  const signed = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    new TextEncoder().encode(input),
  )
  return new Uint8Array(signed)
}
