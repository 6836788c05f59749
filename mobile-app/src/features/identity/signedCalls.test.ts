import { createHash, randomBytes, randomUUID } from 'node:crypto'
import axios, { type AxiosAdapter, AxiosError, type InternalAxiosRequestConfig } from 'axios'
import { readProof } from '@/testing/proofs'
import { callKeys } from './callKeys'
import type { CallKey } from './callKey'
import { SignedCalls } from './signedCalls'

const NONCE_NEEDED = { 'www-authenticate': 'DPoP error="use_dpop_nonce", algs="ES256"' }
const PROOF_INVALID = { 'www-authenticate': 'DPoP error="invalid_dpop_proof", algs="ES256"' }

type Answer = { status: number; headers?: Record<string, string> }

let key: CallKey | undefined
let proofs: (string | undefined)[]
let answers: Answer[]

const deliver: AxiosAdapter = async (call: InternalAxiosRequestConfig) => {
  proofs.push(call.headers.get('DPoP')?.toString())
  const { status, headers = {} } = answers.shift() ?? { status: 200 }
  const answer = { status, statusText: '', data: {}, headers, config: call }
  if (status >= 400) {
    throw new AxiosError('refused', undefined, call, undefined, answer)
  }
  return answer
}

function client() {
  return axios.create({
    baseURL: 'https://athena.example',
    adapter: new SignedCalls(randomUUID, deliver).with(() => key),
  })
}

const claimsOf = (proof: string | undefined) => readProof(proof!).claims

beforeEach(async () => {
  const secrets = { read: async () => null, write: async () => undefined, forget: async () => undefined }
  key = await callKeys(secrets, (length) => new Uint8Array(randomBytes(length))).create()
  proofs = []
  answers = []
})

test('a call says what it calls, when, and with which token', async () => {
  const http = client()
  await http.post('/api/v1/auth/login', {})
  await http.get('/api/v1/people?q=a', {
    params: { limit: 2 },
    headers: { Authorization: 'DPoP the-token' },
  })
  const [login, people] = proofs.map(claimsOf)
  expect(login).toMatchObject({ htm: 'POST', htu: 'https://athena.example/api/v1/auth/login' })
  expect(login).not.toHaveProperty('ath')
  expect(people).toMatchObject({
    htm: 'GET',
    htu: 'https://athena.example/api/v1/people',
    ath: createHash('sha256').update('the-token').digest('base64url'),
  })
  expect(Math.abs(people!.iat - Date.now() / 1_000)).toBeLessThan(5)
  expect(people!.jti).not.toBe(login!.jti)
  expect(readProof(proofs[0]!).jwk).toEqual(key!.jwk)
})

test('the newest nonce goes along', async () => {
  const http = client()
  answers = [
    { status: 200, headers: { 'dpop-nonce': 'first' } },
    { status: 404, headers: { 'dpop-nonce': 'second' } },
  ]
  await http.get('/a')
  await http.get('/b').catch(() => undefined)
  await http.get('/c')
  await http.get('/d')
  expect(proofs.map((proof) => claimsOf(proof).nonce)).toEqual([undefined, 'first', 'second', 'second'])
})

test('who has to take a nonce is asked once more, with it', async () => {
  answers = [{ status: 401, headers: { ...NONCE_NEEDED, 'dpop-nonce': 'n' } }, { status: 200 }]
  await client().get('/a')
  expect(proofs.map((proof) => claimsOf(proof).nonce)).toEqual([undefined, 'n'])
})

test('what was taken for a replay is signed anew', async () => {
  answers = [{ status: 400, headers: PROOF_INVALID }, { status: 200 }]
  await client().get('/a')
  expect(new Set(proofs.map((proof) => claimsOf(proof).jti)).size).toBe(2)
})

test('it is not tried for ever, and nothing else is tried again', async () => {
  answers = [
    { status: 401, headers: NONCE_NEEDED },
    { status: 401, headers: NONCE_NEEDED },
  ]
  await expect(client().get('/a')).rejects.toMatchObject({ response: { status: 401 } })
  expect(proofs).toHaveLength(2)
  answers = [{ status: 401, headers: { 'www-authenticate': 'DPoP error="invalid_token"' } }]
  await expect(client().get('/a')).rejects.toMatchObject({ response: { status: 401 } })
  expect(proofs).toHaveLength(3)
})

test('without a key calls are as they are', async () => {
  key = undefined
  await client().get('/a', { headers: { Authorization: 'Bearer t' } })
  expect(proofs).toEqual([undefined])
})
