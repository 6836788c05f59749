import axios from 'axios'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import type { Permission } from './pushPlatform'
import { PushRegistration } from './registration'

const DEVICE = '8c5d1b06-5f0c-4f7e-9a53-0d6a4c8f3b11'
const calls: unknown[] = []
let answer = 204
const server = setupServer(
  http.put(`http://athena.test/api/v1/devices/${DEVICE}/push-token`, async ({ request }) => {
    calls.push(await request.json())
    return new HttpResponse(null, { status: answer })
  }),
  http.delete(`http://athena.test/api/v1/devices/${DEVICE}/push-token`, () => {
    calls.push('none')
    return new HttpResponse(null, { status: answer })
  }),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())
beforeEach(() => {
  calls.length = 0
  answer = 204
})

describe('where to push to', () => {
  let token: string | undefined
  let permission: Permission = 'granted'
  const registration = () =>
    new PushRegistration(axios.create({ baseURL: 'http://athena.test' }), {
      permission: () => Promise.resolve(permission),
      token: () => Promise.resolve(token),
    })

  it('is told once, and again when the platform changes it', async () => {
    const telling = registration()
    token = 'first'
    await telling.tell(DEVICE)
    await telling.tell(DEVICE)
    token = 'second'
    await telling.tell(DEVICE)
    expect(calls).toEqual([{ pushToken: 'first' }, { pushToken: 'second' }])
  })

  it('is taken back when notifications are not allowed any more', async () => {
    token = undefined
    permission = 'blocked'
    await registration().tell(DEVICE)
    expect(calls).toEqual(['none'])
  })

  it('is nothing to speak of where there are no notifications', async () => {
    permission = 'none'
    await registration().tell(DEVICE)
    expect(calls).toEqual([])
  })

  it('is told again when the server did not hear it', async () => {
    const telling = registration()
    permission = 'granted'
    token = 'mine'
    answer = 503
    await expect(telling.tell(DEVICE)).rejects.toThrow()
    answer = 204
    await telling.tell(DEVICE)
    expect(calls).toHaveLength(2)
  })
})
