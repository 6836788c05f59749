import { createPublicKey, type JsonWebKey, verify } from 'node:crypto'

interface Claims {
  htm: string
  htu: string
  iat: number
  jti: string
  ath?: string
  nonce?: string
}

/** What a call says under its signature, as a server reads it. @throws when the key that it names has not signed it */
export function readProof(proof: string): { jwk: JsonWebKey; claims: Claims } {
  const [header, payload, signature] = proof.split('.') as [string, string, string]
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown
  const { alg, typ, jwk } = read(header) as { alg: string; typ: string; jwk: JsonWebKey }
  if (alg !== 'ES256' || typ !== 'dpop+jwt' || 'd' in jwk) {
    throw new Error(`No proof: ${header}`)
  }
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  const said = Buffer.from(`${header}.${payload}`)
  if (!verify('sha256', said, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))) {
    throw new Error('Another key has signed it')
  }
  return { jwk, claims: read(payload) as Claims }
}
