// @vitest-environment node
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { http, passthrough } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { server as calls } from '@/testing/server'
import { followChanges, type News } from './follow'

const session = vi.hoisted(() => ({
  token: 'first' as string | undefined,
  renewals: 0,
  listeners: new Set<(opened: unknown) => void>(),
}))
vi.mock('@/api/session', () => ({
  accessToken: () => session.token,
  onSession: (listener: (opened: unknown) => void) => {
    session.listeners.add(listener)
    return () => session.listeners.delete(listener)
  },
  renew: () => {
    session.renewals++
    session.token = 'renewed'
    return Promise.resolve(true)
  },
}))

type Answer = (call: IncomingMessage, answer: ServerResponse) => void
let answers: Answer[]
let stop: () => void
let news: News[]
const open: ServerResponse[] = []
const server = createServer((call, answer) => {
  open.push(answer)
  const next = answers.shift()
  if (next) {
    next(call, answer)
  } else {
    begin(answer)
  }
})

function begin(answer: ServerResponse) {
  answer.writeHead(200, { 'Content-Type': 'text/event-stream' })
  answer.write('event:ready\ndata:{"watermark":"1"}\n\n')
}

const refuse =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_call, answer) =>
    answer.writeHead(status, headers).end()

beforeEach(async () => {
  session.token = 'first'
  session.renewals = 0
  answers = []
  news = []
  calls.use(http.get('*/api/v1/changes', passthrough))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const plain = globalThis.fetch
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => plain(`http://127.0.0.1:${port}${path}`, init))
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('navigator', {})
  // However long it would rest, it may.
  vi.spyOn(Math, 'random').mockReturnValue(-0.49)
})

afterEach(async () => {
  stop()
  open.splice(0).forEach((answer) => answer.destroy())
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const follow = () => {
  stop = followChanges((each) => news.push(each))
}
const heard = (...expected: News[]) => vi.waitFor(() => expect(news).toEqual(expected), 5_000)

it('tells what the server tells, also when it comes in pieces', async () => {
  follow()
  await heard('anything')
  open[0]?.write(':still here\n\nevent:appr')
  await new Promise((later) => setTimeout(later, 20))
  open[0]?.write('ovals\ndata:{"ids":["é1","2"],')
  await new Promise((later) => setTimeout(later, 20))
  open[0]?.write(
    '"watermark":"2"}\n\nevent:requests\ndata:{"watermark":"3"}\n\nevent:unheard-of\ndata:{}\n\n',
  )
  await heard('anything', { of: 'approvals', ids: ['é1', '2'] }, { of: 'requests', ids: undefined })
})

it('begins again when the stream ends, and says that anything may have changed meanwhile', async () => {
  follow()
  await heard('anything')
  open[0]?.end()
  await heard('anything', 'anything')
})

it('renews the session when its token has ended', async () => {
  const tokens: (string | undefined)[] = []
  answers = [
    (call, answer) => {
      tokens.push(call.headers.authorization)
      refuse(401)(call, answer)
    },
    (call, answer) => {
      tokens.push(call.headers.authorization)
      begin(answer)
    },
  ]
  follow()
  await heard('anything')
  expect(tokens).toEqual(['Bearer first', 'Bearer renewed'])
  expect(session.renewals).toBe(1)
})

it('waits for a session when there is none', async () => {
  session.token = undefined
  follow()
  session.listeners.forEach((listener) => listener(undefined))
  await new Promise((later) => setTimeout(later, 50))
  expect(open).toHaveLength(0)
  session.token = 'again'
  session.listeners.forEach((listener) => listener({}))
  await heard('anything')
  expect(session.listeners.size).toBe(0)
})

it('does not run in circles when a renewed token is refused too', async () => {
  answers = Array.from({ length: 4 }, () => refuse(401))
  follow()
  await heard('anything', 'anything', 'anything', 'anything')
  expect(session.renewals).toBe(1)
})

it('takes the time that the server asks for', async () => {
  answers = [refuse(429, { 'Retry-After': '60' })]
  follow()
  await vi.waitFor(() => expect(open).toHaveLength(1))
  await new Promise((later) => setTimeout(later, 300))
  expect(open).toHaveLength(1)
  ;(globalThis.window as unknown as EventTarget).dispatchEvent(new Event('online'))
  await heard('anything')
})

it('takes a connection on which nothing comes for a dead one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  follow()
  while (news.length === 0) {
    await new Promise((soon) => setImmediate(soon))
  }
  await vi.advanceTimersByTimeAsync(44_000)
  open[0]?.write(':\n\n')
  await new Promise((soon) => setImmediate(soon))
  await vi.advanceTimersByTimeAsync(44_000)
  expect(open).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(50_000)
  vi.useRealTimers()
  await vi.waitFor(() => expect(open.length).toBeGreaterThan(1))
})

it('tells every tab of what one of them hears', async () => {
  const other = new BroadcastChannel('athena-changes')
  const told = new Promise((resolve) =>
    other.addEventListener('message', (event: MessageEvent<News>) => resolve(event.data)),
  )
  follow()
  expect(await told).toBe('anything')
  other.postMessage({ of: 'requests', ids: ['1'] } satisfies News)
  await vi.waitFor(() => expect(news).toContainEqual({ of: 'requests', ids: ['1'] }))
  other.close()
})

it('says nothing any more once it is stopped', async () => {
  follow()
  await heard('anything')
  stop()
  await vi.waitFor(() => expect(open[0]?.destroyed).toBe(true))
  await new Promise((later) => setTimeout(later, 100))
  expect(open).toHaveLength(1)
})

it('lets the next tab listen at once when it is stopped, whatever it is waiting for', async () => {
  let held: Promise<void> | undefined
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, _options: object, listening: () => Promise<void>) => (held = listening()),
    },
  })
  const release = async () => {
    stop()
    const late = new Promise((resolve) => setTimeout(() => resolve('late'), 200))
    expect(await Promise.race([held, late])).toBeUndefined()
    expect(session.listeners.size).toBe(0)
  }
  follow()
  await heard('anything')
  await release()
  answers = [refuse(429, { 'Retry-After': '60' })]
  const before = open.length
  follow()
  await vi.waitFor(() => expect(open).toHaveLength(before + 1))
  await release()
  session.token = undefined
  follow()
  await release()
})
