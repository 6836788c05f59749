import { webcrypto } from 'node:crypto'
import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import AuditPage from './AuditPage'
import vectors from './proof/vectors.json'

const entry = vectors.entries[0] as (typeof vectors.entries)[number]
const asked: URL[] = []

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('crypto', webcrypto)
  server.use(
    http.get('*/api/v1/audit/logs', ({ request }) => {
      const url = new URL(request.url)
      asked.push(url)
      const items = vectors.entries.map(({ shown }) => shown)
      return url.searchParams.get('cursor')
        ? HttpResponse.json({ items: items.slice(2), nextCursor: null })
        : HttpResponse.json({ items: items.slice(0, 2), nextCursor: 'next' })
    }),
    http.get('*/api/v1/audit/logs/:id', () => HttpResponse.json(entry.shown)),
    http.get('*/api/v1/audit/logs/:id/proof', () => HttpResponse.json(entry.proof)),
    http.get('*/api/v1/audit/checkpoint', () =>
      HttpResponse.json({ size: 11, root: '', note: entry.proof.checkpoint, key: vectors.key }),
    ),
    http.get('*/api/v1/people', () =>
      HttpResponse.json({
        items: [{ id: entry.shown.actor, displayName: 'Ada Lovelace', active: true }],
        nextCursor: null,
      }),
    ),
  )
})

const open = (at = '/audit') => show(<AuditPage />, { at })

it('entries stand with the names of people, and the next page follows by itself', async () => {
  open()
  const [first] = await screen.findAllByRole('button', { name: /Approval decided/ })
  expect(first).toHaveTextContent(/Ada Lovelace on behalf of/)
  expect((await screen.findAllByRole('button', { name: /Request submitted/ })).length).toBeGreaterThan(0)
  expect(asked.map((url) => url.searchParams.get('cursor'))).toEqual([null, 'next'])
})

it('the filters are in the address, and asked for', async () => {
  const user = open('/audit?requestId=11111111-1111-4111-8111-111111111111&from=2026-11-25')
  await screen.findAllByRole('button', { name: /Approval decided/ })
  expect(asked[0]?.searchParams.get('from')).toBe('2026-11-25T00:00:00.000Z')
  await user.selectOptions(screen.getByLabelText('What happened'), 'Sign-in failed')
  await waitFor(() => expect(asked.at(-1)?.searchParams.get('action')).toBe('LoginFailed'))
  expect(asked.at(-1)?.searchParams.get('requestId')).toBe('11111111-1111-4111-8111-111111111111')
})

it('an entry is proven in the browser, and its key is said to be from the server', async () => {
  const user = open(`/audit?entry=${entry.shown.id}`)
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByText('Verify this entry'))
  expect(await within(dialog).findByText('This entry is in the log, unchanged.')).toBeInTheDocument()
  expect(within(dialog).getByText('from the server')).toBeInTheDocument()
  expect(within(dialog).getByText(/The key came from the server itself/)).toBeInTheDocument()
})

it('what was changed is found, and the step at which it shows', async () => {
  server.use(
    http.get('*/api/v1/audit/logs/:id', () =>
      HttpResponse.json({ ...entry.shown, time: '2026-11-26T05:00:00Z' }),
    ),
  )
  const user = open(`/audit?entry=${entry.shown.id}`)
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByText('Verify this entry'))
  expect(await within(dialog).findByText(/This entry could not be proven/)).toBeInTheDocument()
  expect(
    within(dialog).getByText('What is shown above is not what the recorded entry says.'),
  ).toBeInTheDocument()
})

it('a key that was pinned counts, whatever key the server names', async () => {
  localStorage.setItem(
    'athena.audit.key',
    JSON.stringify({ text: vectors.anotherKey, origin: 'pinned', since: '2026-11-25T00:00:00Z' }),
  )
  const user = open(`/audit?entry=${entry.shown.id}`)
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('pinned by you')).toBeInTheDocument()
  await user.click(await within(dialog).findByText('Verify this entry'))
  expect(await within(dialog).findByText(/The signature is not of the key below/)).toBeInTheDocument()
  expect(localStorage.getItem('athena.audit.checkpoint')).toBeNull()
})

it('a refusal of the server stands where the entries would', async () => {
  server.use(
    http.get('*/api/v1/audit/logs', () =>
      HttpResponse.json({ type: 'x', title: 'x', detail: 'The log is away.' }, { status: 503 }),
    ),
  )
  open()
  expect(await screen.findByRole('alert')).toHaveTextContent('The log is away.')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
})
