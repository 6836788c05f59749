import { randomBytes, randomUUID } from 'node:crypto'
import axios, { AxiosError, type AxiosAdapter } from 'axios'
import { approval } from '@/database/schema'
import type { ApprovalView, User } from '@/api/types'
import { newStore } from '@/testing/store'
import { conflicts } from './conflicts'
import { putApproval } from './merge'
import { personOf } from './person'
import { deviceClocks } from './serverClock'

const me = { id: randomUUID(), roles: ['APPROVER'] } as unknown as User

function view(): ApprovalView {
  return {
    id: randomUUID(),
    requestId: randomUUID(),
    request: {
      number: 'BR-1',
      title: 'Trade fair',
      requesterName: 'Sal',
      amountBase: '1250.00',
      categoryId: 'c',
    },
    level: 'L1',
    levelName: 'L1 approval',
    status: 'OPEN',
    createdAt: '2026-11-02T10:00:00Z',
    dueAt: '2026-11-04T10:00:00Z',
    candidates: [{ id: me.id, displayName: 'Me' }],
    version: 0,
  } as unknown as ApprovalView
}

/** A device whose calls are answered by what is given; all else is refused as not found. */
async function deviceWith(answers: Record<string, (body: string) => unknown>) {
  const calls: string[] = []
  const adapter: AxiosAdapter = async (call) => {
    const path = `${call.method} ${call.url}`
    calls.push(path)
    const answer = answers[path]
    const status = answer ? 200 : 404
    const data = answer ? answer(String(call.data)) : { type: 'https://athenabudget.io/problems/not-found' }
    const response = { status, statusText: '', data, headers: {}, config: call }
    if (status !== 200) {
      throw new AxiosError('refused', AxiosError.ERR_BAD_REQUEST, call, undefined, response)
    }
    return response
  }
  const store = await newStore()
  const person = personOf(me, store, new Uint8Array(randomBytes(32)), axios.create({ adapter }), {
    clocks: deviceClocks,
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
    random: () => 0.5,
    newId: randomUUID,
    sign: async () => undefined,
    formOf: () => new FormData(),
  })
  const open = view()
  store.change((transaction) => putApproval(transaction, open, undefined, 0))
  return { person, store, open, calls }
}

test('a question that is refused does not take the decision behind it along', async () => {
  const { person, store, open, calls } = await deviceWith({
    'post /api/v1/approvals/sync': () => ({ items: [{ id: open.id, result: 'APPLIED' }] }),
  })
  person.actions.ask(open, 'Why so many?')
  await person.actions.decide(open.id, 'APPROVE')
  await person.loop.run()
  expect(calls.slice(0, 2)).toEqual([
    `post /api/v1/approvals/${open.id}/questions`,
    'post /api/v1/approvals/sync',
  ])
  expect(conflicts(store).map((card) => [card.kind, card.problem])).toEqual([['ASK', 'not-found']])
  expect(store.database.select().from(approval).all()).toEqual([])
  expect(person.outbox.size()).toBe(0)
})

test('the same decision from another device counts as done, unless it was said in other words', async () => {
  const decidedWith = (comment: string) => ({
    'post /api/v1/approvals/sync': () => ({
      items: [
        {
          id: device.open.id,
          result: 'DUPLICATE',
          approval: {
            ...device.open,
            status: 'DECIDED',
            candidates: [],
            decision: { decidedBy: me.id, comment },
          },
        },
      ],
    }),
  })
  let device = await deviceWith(decidedWith('Fine'))
  await device.person.actions.decide(device.open.id, 'APPROVE', 'Fine')
  await device.person.loop.run()
  expect(conflicts(device.store)).toEqual([])

  device = await deviceWith(decidedWith('Fine'))
  await device.person.actions.decide(device.open.id, 'APPROVE', 'Only this once')
  await device.person.loop.run()
  expect(conflicts(device.store)).toMatchObject([
    { problem: 'decided-elsewhere', wanted: { comment: 'Only this once' } },
  ])
})

test('a batch that is refused as a whole is sent one by one', async () => {
  let sent = 0
  const { person, store, open } = await deviceWith({})
  const adapter: AxiosAdapter = async (call) => {
    const items = (JSON.parse(String(call.data)) as { items: { id: string }[] }).items
    sent += 1
    const bad = items.some((item) => item.id === open.id)
    const response = {
      status: bad ? 400 : 200,
      statusText: '',
      data: bad
        ? { type: 'https://athenabudget.io/problems/invalid-input' }
        : { items: items.map((item) => ({ id: item.id, result: 'APPLIED' })) },
      headers: {},
      config: call,
    }
    if (bad) {
      throw new AxiosError('refused', AxiosError.ERR_BAD_REQUEST, call, undefined, response)
    }
    return response
  }
  const other = view()
  store.change((transaction) => putApproval(transaction, other, undefined, 0))
  await person.actions.decide(open.id, 'APPROVE')
  await person.actions.decide(other.id, 'APPROVE')
  person.http.defaults.adapter = adapter
  await person.loop.run().catch(() => undefined)
  expect(sent).toBeGreaterThanOrEqual(3)
  expect(conflicts(store).map((card) => [card.subject, card.problem])).toEqual([[open.id, 'invalid-input']])
  expect(person.outbox.size()).toBe(0)
})
