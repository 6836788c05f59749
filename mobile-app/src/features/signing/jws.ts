import { sha256 } from '@noble/hashes/sha2.js'
import { base64urlnopad } from '@scure/base'
import canonicalize from 'canonicalize'
import type { Intention } from '@/database/schema'

/** What a device says of a decision, under its signature. The form is fixed: server and verifier make the same bytes. */
export interface DecisionToSign {
  approval: string
  request: string
  /** As the server shows it. */
  amount: string
  currency: string
  outcome: Intention
  comment?: string
  /** The version of the approval that was seen. */
  version: number
  time: Date
  /** 16 random bytes, so that no two signatures are about the same. */
  nonce: Uint8Array
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** What is signed of a decision: everything but the signature of a compact JWS. */
export function decisionToSign(device: string, decision: DecisionToSign): string {
  const { comment, time, nonce, ...rest } = decision
  return signingInput(device, 'athena-decision+jws', {
    ...rest,
    ...(comment && { commentHash: base64urlnopad.encode(sha256(utf8(comment))) }),
    time: time.toISOString(),
    nonce: base64urlnopad.encode(nonce),
  })
}

/** What a device signs to prove that it has the key that it registers. */
export function proofToSign(device: string, user: string, challenge: string): string {
  return signingInput(device, 'athena-device-proof+jws', { challenge, device, user })
}

function signingInput(device: string, type: string, payload: object): string {
  const header = { alg: 'ES256', kid: device, typ: type }
  return [header, payload].map((part) => base64urlnopad.encode(utf8(canonicalize(part) ?? ''))).join('.')
}

/** @param signature 64 bytes: r and s */
export function compactJws(input: string, signature: Uint8Array): string {
  return `${input}.${base64urlnopad.encode(signature)}`
}
