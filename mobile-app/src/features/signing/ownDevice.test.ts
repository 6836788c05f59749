import { randomBytes } from 'node:crypto'
import axios, { AxiosError, type AxiosAdapter } from 'axios'
import { p256 } from '@noble/curves/nist.js'
import { base64urlnopad } from '@scure/base'
import type { ApprovalView } from '@/api/types'
import { softwareKey } from '@/testing/softwareKey'
import { OwnDevice } from './ownDevice'
import type { DeviceKey } from './registration'

const USER = '0d0d0d0d-0000-4000-8000-0000000005e4'
const DETAILS = { platform: 'ANDROID', name: 'Phone' } as const

/** A server that knows devices by number; those that are not known are not found. */
function server() {
  const calls: string[] = []
  const known = new Set<string>()
  const adapter: AxiosAdapter = async (call) => {
    const path = `${call.method} ${call.url}`
    calls.push(path)
    const id = /devices\/([^/]+)/.exec(call.url ?? '')?.[1]
    const respond = (status: number, data: unknown) => ({
      status,
      statusText: '',
      data,
      headers: {},
      config: call,
    })
    if (id && !known.has(id)) {
      throw new AxiosError('gone', 'ERR', call, undefined, respond(404, {}))
    }
    if (path === 'post /api/v1/devices') {
      known.add(`device-${known.size}`)
      return respond(201, { id: `device-${known.size - 1}`, challenge: 'c2l4dGVlbg' })
    }
    return respond(200, { challenge: 'c2l4dGVlbg' })
  }
  return { http: axios.create({ adapter }), calls, known }
}

function device(
  http: ReturnType<typeof server>['http'],
  key: DeviceKey,
  secrets = new Map<string, string>(),
) {
  return new OwnDevice(
    {
      read: async (name) => secrets.get(name) ?? null,
      write: async (name, secret) => void secrets.set(name, secret),
      forget: async (name) => void secrets.delete(name),
    },
    key,
    http,
    USER,
    (length) => new Uint8Array(randomBytes(length)),
    { register: () => 'register', decide: () => 'decide' },
  )
}

const approval = {
  id: 'a',
  requestId: 'r',
  version: 3,
  request: { amount: '1250.00', currency: 'EUR' },
} as unknown as ApprovalView

test('a device registers once, and signs from then on, also after a restart without a network', async () => {
  const { http, calls } = server()
  const key = softwareKey()
  const secrets = new Map<string, string>()
  const first = device(http, key, secrets)
  expect(await first.sign([{ approval, action: 'APPROVE', time: new Date() }])).toBeUndefined()
  await first.ready(DETAILS, true)
  await first.ready(DETAILS, false)
  expect(calls).toEqual(['post /api/v1/devices', 'post /api/v1/devices/device-0/proof'])

  const restarted = device(http, key, secrets)
  await restarted.restore()
  const [jws] = (await restarted.sign([{ approval, action: 'REJECT', comment: 'No', time: new Date() }]))!
  const [header, payload, signature] = jws!.split('.') as [string, string, string]
  const said = new TextEncoder().encode(`${header}.${payload}`)
  expect(p256.verify(base64urlnopad.decode(signature), said, key.publicKey(), { lowS: false })).toBe(true)
  expect(JSON.parse(new TextDecoder().decode(base64urlnopad.decode(payload)))).toMatchObject({
    approval: 'a',
    outcome: 'REJECT',
    version: 3,
    amount: '1250.00',
  })
})

test('a new session is tied to the device it is on; a device that was removed registers anew', async () => {
  const { http, calls, known } = server()
  const key = softwareKey()
  const own = device(http, key)
  await own.ready(DETAILS, true)
  calls.length = 0
  await own.ready(DETAILS, true)
  expect(calls).toEqual(['post /api/v1/devices/device-0/challenge', 'post /api/v1/devices/device-0/proof'])
  known.clear()
  known.add('another')
  await own.ready(DETAILS, true)
  expect(await own.sign([{ approval, action: 'APPROVE', time: new Date() }])).toBeDefined()
})

test('many are signed at once, with one finger', async () => {
  const key = softwareKey()
  const asked = jest.spyOn(key, 'sign')
  const own = device(server().http, key)
  await own.ready(DETAILS, true)
  asked.mockClear()
  const made = Array.from({ length: 200 }, (_, index) => ({
    approval: { ...approval, id: `a${index}` },
    action: 'APPROVE' as const,
    time: new Date(),
  }))
  const signatures = (await own.sign(made))!
  expect(asked).toHaveBeenCalledTimes(1)
  expect(new Set(signatures.map((signature) => signature.split('~')[0])).size).toBe(1)
  expect(new Set(signatures).size).toBe(200)
  // The longest that the server takes.
  expect(Math.max(...signatures.map(({ length }) => length))).toBeLessThan(4_000)
})
