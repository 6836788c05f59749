import { approval, cache, request } from '@/database/schema'
import { putInCache } from '@/database/cache'
import { deviceWith } from '@/testing/device'
import { NotPossibleNow } from './actions'
import { keepOnlyOutbox } from './leave'
import { putApproval } from './merge'

test('who signs out leaves nothing behind but what is still to be sent, and that unreadable', async () => {
  const { person, store, open } = await deviceWith({})
  store.change((transaction) => putInCache(transaction, 'person', 'x', 'Sal', new Date()))
  await person.actions.decide(open.id, 'APPROVE', 'Fine with me')
  keepOnlyOutbox(store)
  for (const table of [approval, request, cache]) {
    expect(store.database.select().from(table).all()).toEqual([])
  }
  expect(person.outbox.all()).toMatchObject([{ kind: 'DECIDE', wanted: { comment: 'Fine with me' } }])
})

test('what was queued before signing out is not decided a second time after signing in', async () => {
  const { person, store, open } = await deviceWith({})
  await person.actions.decide(open.id, 'APPROVE')
  keepOnlyOutbox(store)
  store.change((transaction) => putApproval(transaction, open, undefined, 1))
  await expect(person.actions.decide(open.id, 'REJECT', 'No')).rejects.toBeInstanceOf(NotPossibleNow)
  expect(person.outbox.size()).toBe(1)
})
