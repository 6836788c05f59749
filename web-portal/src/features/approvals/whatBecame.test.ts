import { configureStore } from '@reduxjs/toolkit'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { api } from '@/api/emptyApi'
import type { ApprovalView } from '@/api/generated/athena'
import { server } from '@/testing/server'
import { writtenAbout } from './drafts'
import { inboxApi } from './inboxApi'
import { approval } from './fixtures'

beforeEach(() => writtenAbout.clear())

const waiting = (...approvals: ApprovalView[]) =>
  http.get('*/api/v1/approvals/incoming', () => HttpResponse.json({ items: approvals, nextCursor: null }))

/** An inbox of three, of which the second is decided elsewhere. */
async function decidedElsewhere(became: Response) {
  const [first, second, third] = [approval(1), approval(2), approval(3)]
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) => defaults({ serializableCheck: false }).concat(api.middleware),
  })
  server.use(waiting(first, second, third))
  await store.dispatch(inboxApi.endpoints.inbox.initiate({}))
  await expect.poll(() => inboxApi.endpoints.inboxHead.select({})(store.getState()).isSuccess).toBe(true)
  server.use(
    waiting(first, third),
    http.get(`*/api/v1/approvals/${second.id}`, () => became),
  )
  await store.dispatch(inboxApi.endpoints.inboxHead.initiate({}, { forceRefetch: true }))
  return {
    second,
    rows: () =>
      inboxApi.endpoints.inbox
        .select({})(store.getState())
        .data?.pages.flatMap((page) => page.rows),
  }
}

it('lets a row go that was decided elsewhere', async () => {
  const { rows } = await decidedElsewhere(HttpResponse.error())
  expect(rows()?.map(({ id }) => id)).toEqual([1, 3].map((number) => approval(number).id))
})

it('keeps one that somebody is writing about where it is, and says what became of it', async () => {
  const over = approval(2, { status: 'WITHDRAWN', version: 7 })
  writtenAbout.add(over.id)
  const { rows } = await decidedElsewhere(HttpResponse.json(over))
  await expect.poll(() => rows()?.[1]?.trouble).toMatchObject({ current: { status: 'WITHDRAWN' } })
  expect(rows()?.map(({ id }) => id)).toEqual([1, 2, 3].map((number) => approval(number).id))
})

it('says so when somebody else is to decide by now', async () => {
  writtenAbout.add(approval(2).id)
  const { rows } = await decidedElsewhere(HttpResponse.json(approval(2)))
  await expect.poll(() => rows()?.[1]?.trouble?.type).toBe('reassigned')
})

it('says so when it may not be read any more', async () => {
  writtenAbout.add(approval(2).id)
  const { rows } = await decidedElsewhere(
    HttpResponse.json({ type: 'x/forbidden', title: 'Forbidden', status: 403 }, { status: 403 }),
  )
  await expect.poll(() => rows()?.[1]?.trouble?.status).toBe(403)
})
