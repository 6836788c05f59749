import { p256 } from '@noble/curves/nist.js'
import { base64urlnopad } from '@scure/base'
import vectors from '../../../../connectors/decision-signatures/vectors/decisions.json'
import { compactJws } from '@/features/jws'
import { decisionsToSign, decisionToSign, type DecisionToSign, proofToSign } from './jws'
import { publicKeyInfo } from './publicKeyInfo'

const secret = base64urlnopad.decode(vectors.key.jwk.d)
const sign = (input: string) => p256.sign(new TextEncoder().encode(input), secret)

const valid = vectors.decisions.filter((vector) => vector.expected === 'valid')

test.each(valid.map((vector) => [vector.name, vector] as const))(
  '%s is signed in the very same bytes',
  (_name, { decision, time, nonce, signingInput }) => {
    const input = decisionToSign(vectors.device, {
      ...decision,
      outcome: decision.outcome as 'APPROVE',
      time: new Date(time),
      nonce: base64urlnopad.decode(nonce),
    })
    expect(input).toBe(signingInput)
  },
)

test.each(vectors.batches.map((batch) => [batch.name, batch] as const))(
  '%s are signed together in the very same bytes',
  (_name, { payloads, signingInput, signatures }) => {
    const decisions = payloads.map((payload): DecisionToSign => {
      const { time, nonce, ...rest } = JSON.parse(payload)
      return { ...rest, time: new Date(time), nonce: base64urlnopad.decode(nonce) }
    })
    const { input, tails } = decisionsToSign(vectors.device, decisions)
    expect(input).toBe(signingInput)
    expect(tails).toEqual(signatures.map((signature) => signature.slice(signature.indexOf('~'))))
  },
)

test('a signature of this side is one of the other', () => {
  const [{ signingInput, jws }] = valid as [(typeof valid)[number]]
  const mine = compactJws(signingInput, sign(signingInput))
  const publicKey = p256.getPublicKey(secret, false)
  for (const compact of [mine, jws]) {
    const [header, payload, signature] = compact.split('.') as [string, string, string]
    const said = new TextEncoder().encode(`${header}.${payload}`)
    expect(p256.verify(base64urlnopad.decode(signature), said, publicKey, { lowS: false })).toBe(true)
  }
})

test('a proof is in the very same bytes', () => {
  for (const proof of vectors.proofs) {
    expect(proofToSign(proof.device, proof.user, proof.challenge)).toBe(proof.signingInput)
  }
})

test('a bare point is wrapped as the server expects it', () => {
  const whole = publicKeyInfo(p256.getPublicKey(secret, false))
  expect(Buffer.from(whole).toString('base64')).toBe(vectors.key.publicKey)
  expect(publicKeyInfo(whole)).toBe(whole)
})
