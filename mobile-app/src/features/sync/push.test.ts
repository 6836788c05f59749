import { AxiosError, type AxiosAdapter } from 'axios'
import { approval } from '@/database/schema'
import { deviceWith, me, openApproval } from '@/testing/device'
import { conflicts } from './conflicts'
import { putApproval } from './merge'

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
  const other = openApproval()
  store.change((transaction) => putApproval(transaction, other, undefined, 0))
  await person.actions.decide(open.id, 'APPROVE')
  await person.actions.decide(other.id, 'APPROVE')
  person.http.defaults.adapter = adapter
  await person.loop.run().catch(() => undefined)
  expect(sent).toBeGreaterThanOrEqual(3)
  expect(conflicts(store).map((card) => [card.subject, card.problem])).toEqual([[open.id, 'invalid-input']])
  expect(person.outbox.size()).toBe(0)
})
