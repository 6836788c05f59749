import { cached } from '@/database/cache'
import { approval } from '@/database/schema'
import { deviceWith, openApproval } from '@/testing/device'
import { INBOX, pull } from './pull'

const page = (over: object) => ({
  items: [],
  removed: [],
  requests: [],
  people: [],
  lastSync: 'mark',
  more: false,
  full: false,
  ...over,
})

test('an approval comes with its request, and with the names of those who did something to it', async () => {
  const came = openApproval()
  const { store, person } = await deviceWith({
    [`get ${INBOX.address}`]: () =>
      page({
        items: [came],
        requests: [{ id: came.requestId, justification: 'Forty customers' }],
        people: [{ id: 'p', displayName: 'Lee One' }],
      }),
  })
  await pull(INBOX, store, person.http, new Date())
  expect(cached(store.database, 'person', 'p')?.content).toBe('Lee One')
  expect(store.database.select().from(approval).all()).toContainEqual(
    expect.objectContaining({
      id: came.id,
      details: expect.objectContaining({ justification: 'Forty customers' }),
    }),
  )
})

test('when everything is told anew, what is not told is not there any more, but for what is under way', async () => {
  const pages = [
    page({ items: [], lastSync: 'half', more: true, full: true }),
    page({ items: [], lastSync: 'whole' }),
  ]
  const { store, person, open } = await deviceWith({ [`get ${INBOX.address}`]: () => pages.shift() })
  const other = openApproval()
  store.change((transaction) => INBOX.put(transaction, page({ items: [other] }), 0, new Date()))
  await person.actions.decide(open.id, 'APPROVE')
  await pull(INBOX, store, person.http, new Date())
  expect(store.database.select({ id: approval.id, gone: approval.gone }).from(approval).all()).toEqual([
    { id: open.id, gone: true },
  ])
})
