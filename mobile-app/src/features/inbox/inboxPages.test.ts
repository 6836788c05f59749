import type { ApprovalView } from '@/api/types'
import { approval } from '@/database/schema'
import type { LocalStore } from '@/database/localStore'
import { folded } from '@/i18n/folded'
import { newStore } from '@/testing/store'
import { approvalsAfter, type InboxFilter, type InboxKey, inboxSize } from './inboxPages'

const EVERYTHING: InboxFilter = { search: '', categoryId: undefined, sort: 'due' }
const day = (number: number) => new Date(Date.UTC(2026, 10, 1, 0, number)).toISOString()

function put(store: LocalStore, rows: Partial<typeof approval.$inferInsert>[]) {
  store.change((transaction) =>
    rows.forEach((row, index) => {
      transaction
        .insert(approval)
        .values({
          id: `a${String(index).padStart(5, '0')}`,
          requestId: 'r',
          categoryId: 'events',
          dueAt: day(index),
          amountBase: index,
          searched: '',
          view: {} as ApprovalView,
          ...row,
        })
        .run()
    }),
  )
}

function walk(store: LocalStore, filter: InboxFilter, page: number): string[] {
  const ids: string[] = []
  for (let last: InboxKey | undefined; ;) {
    const keys = approvalsAfter(store.database, filter, last, page)
    ids.push(...keys.map(({ id }) => id))
    last = keys.at(-1)
    if (!last || keys.length < page) {
      return ids
    }
  }
}

test('page by page each comes once, what is due first first', async () => {
  const store = await newStore()
  // Many are due at the same time.
  put(
    store,
    Array.from({ length: 250 }, (_, index) => ({ dueAt: day(Math.floor(index / 40)) })),
  )
  const ids = walk(store, EVERYTHING, 40)
  expect(ids).toHaveLength(250)
  expect(ids).toEqual([...new Set(ids)].sort())
})

test('or the largest first', async () => {
  const store = await newStore()
  put(store, [{ amountBase: 5 }, { amountBase: 500 }, { amountBase: 50 }])
  expect(walk(store, { ...EVERYTHING, sort: 'amount' }, 2)).toEqual(['a00001', 'a00002', 'a00000'])
})

test('a search looks at all its words, whatever their case and accents', async () => {
  const store = await newStore()
  put(store, [
    { searched: folded('BR-1 Café in Lisbon Müller') },
    { searched: folded('BR-2 Cafe in Porto Smith') },
  ])
  expect(walk(store, { ...EVERYTHING, search: 'CAFE muller' }, 10)).toEqual(['a00000'])
  expect(walk(store, { ...EVERYTHING, search: '%' }, 10)).toHaveLength(2)
})

test('of one category, and nothing that the server has taken away', async () => {
  const store = await newStore()
  put(store, [{ categoryId: 'travel' }, {}, { categoryId: 'travel', gone: true, intention: 'APPROVE' }])
  expect(walk(store, { ...EVERYTHING, categoryId: 'travel' }, 10)).toEqual(['a00000'])
  expect(inboxSize(store.database)).toBe(2)
})
