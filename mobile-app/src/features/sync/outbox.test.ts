import { randomBytes, randomUUID } from 'node:crypto'
import { newStore } from '@/testing/store'
import { outbox } from '@/database/schema'
import { Outbox } from './outbox'
import { Seal } from './seal'

const KEY = new Uint8Array(randomBytes(32))
const seal = new Seal(KEY, (length) => new Uint8Array(randomBytes(length)))
const NOW = new Date('2026-11-02T10:00:00Z')

async function open() {
  const store = await newStore()
  return { store, queue: new Outbox(store, seal) }
}

function putAnswer(queue: Outbox, store: Awaited<ReturnType<typeof newStore>>, subject: string) {
  const id = randomUUID()
  store.change((transaction) =>
    queue.put(transaction, {
      id,
      kind: 'ANSWER',
      subject,
      queuedAt: NOW,
      wanted: { questionId: 'q', text: 'Forty customers' },
    }),
  )
  return id
}

test('what waits is not readable in the file', async () => {
  const { store, queue } = await open()
  putAnswer(queue, store, 'a')
  const [row] = store.database.select().from(outbox).all()
  expect(JSON.stringify(row)).not.toContain('Forty')
  expect(queue.all()[0]).toMatchObject({ kind: 'ANSWER', wanted: { text: 'Forty customers' }, attempts: 0 })
})

test('what belongs to another entry or another person is not opened', async () => {
  const { store, queue } = await open()
  putAnswer(queue, store, 'a')
  store.change((transaction) => transaction.update(outbox).set({ id: 'b' }).run())
  expect(() => queue.all()).toThrow()
  const stranger = new Outbox(store, new Seal(new Uint8Array(32), () => new Uint8Array(12)))
  expect(() => stranger.all()).toThrow()
})

test('nothing is queued when what it belongs to is not changed', async () => {
  const { store, queue } = await open()
  expect(() =>
    store.change((transaction) => {
      queue.put(transaction, {
        id: 'a',
        kind: 'ANSWER',
        subject: 's',
        queuedAt: NOW,
        wanted: { questionId: 'q', text: 't' },
      })
      throw new Error('refused')
    }),
  ).toThrow('refused')
  expect(queue.size()).toBe(0)
})

test('of one subject the second is sent after the first', async () => {
  const { store, queue } = await open()
  const first = putAnswer(queue, store, 'a')
  const second = putAnswer(queue, store, 'a')
  const [sent] = queue.startSending(0)
  expect(sent).toMatchObject({ id: first, attempts: 1 })
  expect(queue.startSending(0)[0]?.id).toBe(first)
  store.change((transaction) => queue.remove(transaction, sent!))
  expect(queue.startSending(0)[0]?.id).toBe(second)
})

test('what has been sent cannot be taken back', async () => {
  const { store, queue } = await open()
  const id = putAnswer(queue, store, 'a')
  const other = putAnswer(queue, store, 'b')
  queue.startSending(0)
  expect(store.change((transaction) => queue.takeBack(transaction, id))).toBeUndefined()
  expect(store.change((transaction) => queue.takeBack(transaction, other))?.id).toBe(other)
  expect(queue.size()).toBe(1)
})

test('what was put off waits, and says until when', async () => {
  const { store, queue } = await open()
  putAnswer(queue, store, 'a')
  queue.putOff(queue.startSending(0), 5_000)
  expect(queue.startSending(4_999)).toEqual([])
  expect(queue.nextDue()).toBe(5_000)
  expect(queue.startSending(5_000)).toHaveLength(1)
})
