import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Session } from './session'

type Answer = { status: number; body: unknown }

let server: Server
let calls: string[]
let answers: (call: string) => Answer

const tokens = (n: number) => ({
  accessToken: `access-${n}`,
  refreshToken: `refresh-${n}`,
  tokenType: 'Bearer',
  expiresIn: 900,
  user: { id: 'u', roles: ['APPROVER'] },
})
const refused = (type: string): Answer => ({
  status: 401,
  body: { type: `https://athenabudget.io/problems/${type}` },
})

beforeEach(async () => {
  calls = []
  server = createServer((request, response) => {
    const call = `${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim()
    calls.push(call)
    const { status, body } = answers(call)
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, done))
})

afterEach(() => new Promise((done) => server.close(done)))

function open() {
  const secrets = new Map<string, string>()
  const ended: string[] = []
  const session = new Session(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    {
      read: async (name) => secrets.get(name) ?? null,
      write: async (name, secret) => void secrets.set(name, secret),
      forget: async (name) => void secrets.delete(name),
    },
    (how) => ended.push(how),
    () => undefined,
  )
  return { session, secrets, ended }
}

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
