import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OwnSession } from '@/api/generated/athena'
import { currentUser, end, open } from '@/api/session'
import { ADA, Portal } from '@/testing/Portal'
import { server } from '@/testing/server'
import { SessionsPanel } from './SessionsPanel'

const session = (id: string, device: string | null, current = false): OwnSession => ({
  id,
  device,
  current,
  createdAt: '2026-03-01T10:00:00Z',
  lastUsedAt: '2026-03-02T10:00:00Z',
  expiresAt: '2026-03-31T10:00:00Z',
})

let alive: OwnSession[]

beforeEach(() => {
  alive = [
    session('phone', 'Safari on iPhone'),
    session('unnamed', null),
    session('here', 'Firefox on Linux', true),
  ]
  server.use(
    http.get('*/api/v1/users/me/sessions', ({ request }) => {
      // A page at a time: the one in use is on the last.
      const from = Number(new URL(request.url).searchParams.get('cursor') ?? 0)
      return HttpResponse.json({
        items: alive.slice(from, from + 2),
        nextCursor: from + 2 < alive.length ? String(from + 2) : null,
      })
    }),
    http.delete('*/api/v1/users/me/sessions/:id', ({ params }) => {
      const known = alive.some(({ id }) => id === params.id)
      alive = alive.filter(({ id }) => id !== params.id)
      return known
        ? new HttpResponse(null, { status: 204 })
        : HttpResponse.json({ type: 'https://x/not-found', title: 'x' }, { status: 404 })
    }),
  )
})

afterEach(() => end())

async function shown() {
  render(
    <Portal>
      <SessionsPanel />
    </Portal>,
  )
  await screen.findByText('Firefox on Linux')
  return userEvent.setup()
}

const endPhone = () => screen.getByRole('button', { name: /^Sign out: Safari on iPhone/ })
const confirm = (name: string) =>
  within(screen.getByRole('dialog')).getByRole('button', { name, hidden: true })

it('the one in use stands first and is named, and is not ended from here', async () => {
  await shown()
  const [first, ...others] = screen.getAllByRole('listitem')
  expect(first).toHaveTextContent('Firefox on Linux')
  expect(first).toHaveTextContent('This one')
  expect(within(first as HTMLElement).queryByRole('button')).not.toBeInTheDocument()
  expect(others).toHaveLength(2)
  expect(others[1]).toHaveTextContent('Unknown device')
})

it('one is ended once it is confirmed, which is said, and the focus stays near', async () => {
  const user = await shown()
  await user.click(endPhone())
  expect(screen.getByRole('dialog', { name: 'Sign out Safari on iPhone?' })).toBeInTheDocument()
  expect(alive).toHaveLength(3)
  await user.click(confirm('Sign out'))
  expect(await screen.findByText('Safari on iPhone is signed out.')).toBeInTheDocument()
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByRole('group', { name: 'Where you are signed in' })).toHaveFocus()
})

it('one that ended meanwhile is as good as ended', async () => {
  const user = await shown()
  await user.click(endPhone())
  alive = alive.filter(({ id }) => id !== 'phone')
  await user.click(confirm('Sign out'))
  expect(await screen.findByText('Safari on iPhone is signed out.')).toBeInTheDocument()
})

it('why one could not be ended is told where it was tried', async () => {
  server.use(
    http.delete('*/api/v1/users/me/sessions/:id', () =>
      HttpResponse.json({ type: 'x', title: 'x', detail: 'Not now.' }, { status: 503 }),
    ),
  )
  const user = await shown()
  await user.click(endPhone())
  await user.click(confirm('Sign out'))
  expect(await within(screen.getByRole('dialog')).findByText('Not now.')).toBeInTheDocument()
})

it('all are ended, this one too', async () => {
  server.use(http.delete('*/api/v1/users/me/sessions', () => new HttpResponse(null, { status: 204 })))
  open({ accessToken: 'x', expiresIn: 900, user: ADA })
  const user = await shown()
  await user.click(screen.getByRole('button', { name: 'Sign out everywhere' }))
  expect(currentUser()).toBeDefined()
  await user.click(confirm('Sign out everywhere'))
  await waitFor(() => expect(currentUser()).toBeUndefined())
})

it('who is signed in nowhere else is told so', async () => {
  alive = alive.filter(({ current }) => current)
  await shown()
  expect(screen.getByText('You are signed in nowhere else.')).toBeInTheDocument()
})

it('a list that cannot be read is asked for again', async () => {
  let broken = true
  server.use(
    http.get('*/api/v1/users/me/sessions', () =>
      broken
        ? HttpResponse.json({ type: 'x', title: 'x', detail: 'Not now.' }, { status: 503 })
        : HttpResponse.json({ items: alive }),
    ),
  )
  render(
    <Portal>
      <SessionsPanel />
    </Portal>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('Not now.')
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Firefox on Linux')).toBeInTheDocument()
})
