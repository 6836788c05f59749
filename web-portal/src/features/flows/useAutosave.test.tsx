import { act, renderHook, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Draft } from '@/api/generated/athena'
import { Portal } from '@/testing/Portal'
import { server } from '@/testing/server'
import { useAutosave } from './useAutosave'

const DRAFT: Draft = {
  id: '7b1b2f0e-0000-4000-8000-000000000001',
  key: 'budget-approval',
  name: 'Legal review',
  basedOn: 1,
  version: 3,
  bpmn: '<start/>',
  createdBy: 'ada',
  createdAt: '2026-11-01T08:00:00Z',
  editedBy: 'ada',
  editedAt: '2026-11-01T08:00:00Z',
}
const ADDRESS = `*/api/v1/flows/budget-approval/drafts/${DRAFT.id}`

let stored: Draft
let drawn: string
let puts: string[]
/** Lets the answer of the next look at the server wait. */
let held: Promise<void> | undefined

beforeEach(() => {
  stored = DRAFT
  drawn = '<mine/>'
  puts = []
  held = undefined
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  })
  server.use(
    http.get(ADDRESS, async () => {
      await held
      return HttpResponse.json(stored)
    }),
    http.put(ADDRESS, async ({ request }) => {
      const { bpmn } = (await request.json()) as { bpmn: string }
      puts.push(`${request.headers.get('If-Match')} ${bpmn}`)
      if (request.headers.get('If-Match') !== `"${stored.version}"`) {
        return HttpResponse.json({ type: 'x/stale-version', title: 'Stale' }, { status: 412 })
      }
      stored = { ...stored, bpmn, version: stored.version + 1 }
      return HttpResponse.json(stored)
    }),
  )
})
afterEach(() => vi.useRealTimers())

function editor() {
  const onTheirs = vi.fn()
  const files = () => Promise.resolve({ bpmn: drawn, dmn: null })
  const hook = renderHook(() => useAutosave(DRAFT, files, onTheirs), { wrapper: Portal })
  return { ...hook, onTheirs }
}

const elseSaved = (bpmn: string) => (stored = { ...stored, bpmn, version: stored.version + 1 })
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

it('saves what is drawn over the version that is shown, and the next over that', async () => {
  const { result } = editor()
  act(() => result.current.changed())
  expect(result.current.state).toBe('waiting')
  await pass(1_000)
  await waitFor(() => expect(result.current.state).toBe('saved'))
  drawn = '<more/>'
  act(() => result.current.changed())
  await pass(1_000)
  await waitFor(() => expect(puts).toEqual(['"3" <mine/>', '"4" <more/>']))
})

it('shows what somebody else saved, while nothing here is unsaved', async () => {
  const { onTheirs } = editor()
  elseSaved('<theirs/>')
  await pass(10_000)
  await waitFor(() => expect(onTheirs).toHaveBeenCalledWith(expect.objectContaining({ bpmn: '<theirs/>' })))
})

it('what is drawn while the server is asked is not replaced, and which of the two stays is asked', async () => {
  const { result, onTheirs } = editor()
  elseSaved('<theirs/>')
  let answer = () => {}
  held = new Promise((resolve) => (answer = resolve))
  await pass(10_000)
  act(() => result.current.changed())
  answer()
  await pass(900)
  expect(onTheirs).not.toHaveBeenCalled()
  await pass(200)
  await waitFor(() => expect(result.current.state).toBe('conflict'))
  expect(stored.bpmn).toBe('<theirs/>')
  act(() => result.current.settle('mine'))
  await waitFor(() => expect(stored.bpmn).toBe('<mine/>'))
  await waitFor(() => expect(result.current.state).toBe('saved'))
})

it('theirs can be taken instead', async () => {
  const { result, onTheirs } = editor()
  elseSaved('<theirs/>')
  act(() => result.current.changed())
  await pass(1_000)
  await waitFor(() => expect(result.current.state).toBe('conflict'))
  act(() => result.current.settle('theirs'))
  expect(onTheirs).toHaveBeenCalledWith(expect.objectContaining({ bpmn: '<theirs/>' }))
  expect(stored.bpmn).toBe('<theirs/>')
})

it('saves at once when the page is left', async () => {
  const { result, unmount } = editor()
  act(() => result.current.changed())
  unmount()
  await waitFor(() => expect(stored.bpmn).toBe('<mine/>'))
})

it('keeps what could not be saved, and tries again when told to', async () => {
  server.use(http.put(ADDRESS, () => HttpResponse.error(), { once: true }))
  const { result } = editor()
  act(() => result.current.changed())
  await pass(1_000)
  await waitFor(() => expect(result.current.state).toBe('failed'))
  await act(() => result.current.save())
  expect(result.current.state).toBe('saved')
  expect(stored.bpmn).toBe('<mine/>')
})
