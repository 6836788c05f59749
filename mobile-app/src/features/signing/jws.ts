import { base64urlnopad } from '@scure/base'
import type { Intention } from '@/database/schema'
import { canonical, sha256Of, signingInput } from '@/features/jws'
import { hashTree } from './hashTree'

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

/** What is signed of a decision: everything but the signature of a compact JWS. */
export function decisionToSign(device: string, decision: DecisionToSign): string {
  return ofDevice(device, 'athena-decision+jws', said(decision))
}

/**
 * What is signed of many decisions at once, so that a finger is asked for once.
 *
 * @returns what follows the JWS in the signature of each
 */
export function decisionsToSign(
  device: string,
  decisions: DecisionToSign[],
): { input: string; tails: string[] } {
  const leaves = decisions.map((decision) => canonical(said(decision)))
  const { root, ways } = hashTree(leaves)
  return {
    input: ofDevice(device, 'athena-decisions+jws', { root: base64urlnopad.encode(root) }),
    tails: leaves.map(
      (leaf, index) =>
        `~${base64urlnopad.encode(leaf)}~${base64urlnopad.encode(ways[index] ?? new Uint8Array())}`,
    ),
  }
}

function said({ comment, time, nonce, ...rest }: DecisionToSign): object {
  return {
    ...rest,
    ...(comment && { commentHash: sha256Of(comment) }),
    time: time.toISOString(),
    nonce: base64urlnopad.encode(nonce),
  }
}

/** What a device signs to prove that it has the key that it registers. */
export function proofToSign(device: string, user: string, challenge: string): string {
  return ofDevice(device, 'athena-device-proof+jws', { challenge, device, user })
}

function ofDevice(device: string, type: string, payload: object): string {
  return signingInput({ alg: 'ES256', kid: device, typ: type }, payload)
}
