import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { failureOf } from '@/api/problem'
import { readProof } from '@/testing/proofs'
import { callKeys } from './callKeys'
import { Session } from './session'

type Answer = { status: number; body: unknown }

let server: Server
let calls: string[]
let proofs: (string | undefined)[]
let answers: (call: string) => Answer

const tokens = (n: number) => ({
  accessToken: `access-${n}`,
  refreshToken: `refresh-${n}`,
  tokenType: 'Bearer',
  expiresIn: 900,
  user: { id: 'u', roles: ['APPROVER'] },
})
const bound = (n: number) => ({ ...tokens(n), tokenType: 'DPoP' })
const refused = (type: string, status = 401): Answer => ({
  status,
  body: { type: `https://athenabudget.io/problems/${type}` },
})

beforeEach(async () => {
  calls = []
  proofs = []
  server = createServer((request, response) => {
    const call = `${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim()
    calls.push(call)
    proofs.push(request.headers.dpop as string | undefined)
    const { status, body } = answers(call)
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, done))
})

afterEach(() => new Promise((done) => server.close(done)))

function open(secrets = new Map<string, string>()) {
  const ended: string[] = []
  const store = {
    read: async (name: string) => secrets.get(name) ?? null,
    write: async (name: string, secret: string) => void secrets.set(name, secret),
    forget: async (name: string) => void secrets.delete(name),
  }
  const session = new Session(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    store,
    callKeys(store, (length) => new Uint8Array(randomBytes(length))),
    randomUUID,
    (how) => ended.push(how),
    () => undefined,
  )
  return { session, secrets, ended }
}

test('a session is bound to a key, which signs all its calls, also after a restart', async () => {
  const first = open()
  answers = (call) => ({ status: 200, body: call.includes('/auth/') ? bound(1) : {} })
  await first.session.logIn('l1', 'secret', 'phone')
  await first.session.http.get('/a')
  const { session } = open(first.secrets)
  await session.restore()
  await session.http.get('/b')
  expect(calls).toEqual([
    'POST /api/v1/auth/login',
    'GET /a DPoP access-1',
    'POST /api/v1/auth/refresh',
    'GET /b DPoP access-1',
  ])
  const keys = proofs.map((proof) => JSON.stringify(readProof(proof!).jwk))
  expect(new Set(keys).size).toBe(1)
  expect(readProof(proofs[3]!).claims).toHaveProperty('ath')
})

test('each session has a key of its own, which is forgotten with it', async () => {
  const { session, secrets } = open()
  answers = () => ({ status: 200, body: bound(1) })
  await session.logIn('l1', 'secret', 'phone')
  await session.forget()
  expect(secrets.size).toBe(0)
  await session.logIn('l1', 'secret', 'phone')
  const [one, other] = proofs.map((proof) => readProof(proof!).jwk.x)
  expect(one).not.toBe(other)
})

test('a session from before goes on as it is until somebody signs in anew', async () => {
  const kept = { refreshToken: 'refresh-0', user: { id: 'u' } }
  const { session } = open(new Map([['session', JSON.stringify(kept)]]))
  await session.restore()
  answers = () => ({ status: 200, body: tokens(1) })
  await session.http.get('/a')
  expect(calls).toEqual(['POST /api/v1/auth/refresh', 'GET /a Bearer access-1'])
  expect(proofs).toEqual([undefined, undefined])
  answers = (call) => ({ status: 200, body: call.includes('/auth/') ? bound(2) : {} })
  await session.logIn('l1', 'secret', 'phone')
  await session.http.get('/b')
  expect(calls.at(-1)).toBe('GET /b DPoP access-2')
})

test('a renewal that is refused for now ends nothing, and refuses nothing that was to be done', async () => {
  const { session, secrets, ended } = open()
  answers = () => ({ status: 200, body: { ...bound(1), expiresIn: 0 } })
  await session.logIn('l1', 'secret', 'phone')
  answers = () => refused('invalid-dpop-proof', 400)
  const error: unknown = await session.http.get('/a').catch((it: unknown) => it)
  expect(failureOf(error)).toEqual({ kind: 'later' })
  expect(ended).toEqual([])
  expect(secrets.size).toBe(2)
})

test('a session that the server ended is asked for once, and not again and again', async () => {
  const { session, secrets, ended } = open()
  answers = () => ({ status: 200, body: tokens(1) })
  await session.logIn('l1', 'secret', 'phone')
  answers = () => refused('unauthorized')
  calls = []
  await expect(session.http.get('/api/v1/approvals/updates')).rejects.toMatchObject({
    response: { status: 401 },
  })
  expect(calls).toEqual(['GET /api/v1/approvals/updates Bearer access-1', 'POST /api/v1/auth/refresh'])
  expect(ended).toEqual(['signed-out'])
  expect(secrets.size).toBe(0)
})

test('a token that is refused is renewed, once for however many calls, which are made again', async () => {
  const { session } = open()
  answers = () => ({ status: 200, body: tokens(1) })
  await session.logIn('l1', 'secret', 'phone')
  calls = []
  answers = (call) =>
    call.endsWith('access-1')
      ? refused('unauthorized')
      : { status: 200, body: call.includes('refresh') ? tokens(2) : { fine: true } }
  const both = await Promise.all([session.http.get('/a'), session.http.get('/b')])
  expect(both.map((answer) => answer.data)).toEqual([{ fine: true }, { fine: true }])
  expect(calls.filter((call) => call.includes('refresh'))).toHaveLength(1)
})

test('without a network the session stays', async () => {
  const { session, secrets, ended } = open()
  answers = () => ({ status: 200, body: tokens(1) })
  await session.logIn('l1', 'secret', 'phone')
  answers = () => ({ status: 503, body: {} })
  await expect(session.http.get('/a')).rejects.toBeDefined()
  expect(ended).toEqual([])
  expect(secrets.size).toBe(1)
})

test('a device that was removed is told so, that it may forget everything', async () => {
  const { session, ended } = open()
  answers = () => ({ status: 200, body: tokens(1) })
  await session.logIn('l1', 'secret', 'phone')
  answers = () => refused('device-removed')
  await expect(session.http.get('/a')).rejects.toBeDefined()
  expect(ended).toEqual(['wiped'])
})
