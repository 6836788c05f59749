import { sha256 } from '@noble/hashes/sha2.js'
import { base64urlnopad } from '@scure/base'
import canonicalize from 'canonicalize'

/** The public half of a key of P-256. */
export interface PublicJwk {
  kty: 'EC'
  crv: 'P-256'
  x: string
  y: string
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** In its one spelling (RFC 8785). */
export const canonical = (value: object): Uint8Array => utf8(canonicalize(value) ?? '')

/** What is signed: everything but the signature of a compact JWS. */
export function signingInput(header: object, payload: object): string {
  return [header, payload].map((part) => base64urlnopad.encode(canonical(part))).join('.')
}

/** @param signature 64 bytes: r and s */
export function compactJws(input: string, signature: Uint8Array): string {
  return `${input}.${base64urlnopad.encode(signature)}`
}

export const sha256Of = (text: string): string => base64urlnopad.encode(sha256(utf8(text)))
