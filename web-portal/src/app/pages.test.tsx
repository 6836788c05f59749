import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inboxApi } from '@/features/approvals/inboxApi'
import { end, open } from '@/api/session'
import { ADA } from '@/testing/Portal'
import { server } from '@/testing/server'
import { fetchAhead } from './pages'
import { makeStore, type Store } from './store'

let store: Store
let asked: string[]

beforeEach(() => {
  store = makeStore()
  asked = []
  server.use(
    http.get('*/api/v1/approvals/incoming', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('sort') ?? 'as ever')
      return HttpResponse.json({ items: [], nextCursor: null })
    }),
  )
})
afterEach(() => end())

function signIn(...roles: (typeof ADA)['roles']) {
  open({ accessToken: 'ada', expiresIn: 900, user: { ...ADA, roles } })
}

const at = (address: string) => new URL(address, window.location.href)

it('the inbox is asked for before it is drawn, as its address wants it, and not again by its page', async () => {
  signIn('APPROVER')
  fetchAhead(at('/approvals?sort=-amount'), Promise.resolve(), store)
  await vi.waitFor(() => expect(asked).toEqual(['-amount']))
  await store.dispatch(inboxApi.endpoints.inbox.initiate({ sort: '-amount' }))
  expect(asked).toEqual(['-amount'])
})

it('waits until it is known who asks', async () => {
  let known = () => {}
  const session = new Promise<void>((resolve) => (known = resolve))
  fetchAhead(at('/approvals'), session, store)
  await new Promise((soon) => setTimeout(soon, 200))
  expect(asked).toEqual([])
  signIn('APPROVER')
  known()
  await vi.waitFor(() => expect(asked).toEqual(['as ever']))
})

it('asks for nothing that the page would not show to whom it is', async () => {
  signIn('SALES')
  fetchAhead(at('/approvals'), Promise.resolve(), store)
  fetchAhead(at('/nowhere'), Promise.resolve(), store)
  await import('@/features/approvals/InboxPage')
  await new Promise((soon) => setTimeout(soon, 200))
  expect(asked).toEqual([])
})
