import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { NotificationMessageStatus } from '@/api/generated/athena'
import { ADA, show } from '@/testing/Portal'
import { server } from '@/testing/server'
import MessagesPage from './MessagesPage'

const bounced: NotificationMessageStatus = {
  id: '22222222-2222-4222-8222-222222222222',
  userId: ADA.id,
  medium: 'EMAIL',
  state: 'BOUNCED',
  attempts: 2,
  reason: 'mailbox unknown',
  createdAt: '2026-11-25T05:00:00Z',
  updatedAt: '2026-11-25T05:01:00Z',
  history: [],
}
const asked: URL[] = []
let replays = 0

beforeEach(() => {
  asked.length = 0
  replays = 0
  server.use(
    http.get('*/api/v1/notify/messages', ({ request }) => {
      asked.push(new URL(request.url))
      return HttpResponse.json({ items: [bounced], nextCursor: null })
    }),
    http.get('*/api/v1/notify/status/:id', () =>
      HttpResponse.json({
        ...bounced,
        history: [
          { at: '2026-11-25T05:00:00Z', state: 'QUEUED' },
          { at: '2026-11-25T05:01:00Z', state: 'BOUNCED', reason: 'mailbox unknown' },
        ],
      }),
    ),
    http.get('*/api/v1/people', () =>
      HttpResponse.json({ items: [{ id: ADA.id, displayName: 'Ada Lovelace', active: true }] }),
    ),
    http.post('*/api/v1/notify/dead-letters/replay', () => {
      replays++
      return HttpResponse.json({ requeued: 3, taken: 1, stillDead: 0 })
    }),
  )
})

const open = (me = ADA, at = '/messages') => show(<MessagesPage />, { me, at })

it('a message stands with its reader, its channel and what became of it', async () => {
  open()
  const row = await screen.findByRole('button', { name: /Ada Lovelace/ })
  expect(row).toHaveTextContent(/Email · mailbox unknown/)
  expect(row).toHaveTextContent('Bounced')
})

it('a state is filtered by, in the address too', async () => {
  const user = open(ADA, '/messages?state=FAILED')
  await screen.findByRole('button', { name: /Ada Lovelace/ })
  expect(asked[0]?.searchParams.get('state')).toBe('FAILED')
  await user.selectOptions(screen.getByLabelText('State'), 'Delivered')
  await waitFor(() => expect(asked.at(-1)?.searchParams.get('state')).toBe('DELIVERED'))
})

it('an administrator sees the steps of a message', async () => {
  const user = open({ ...ADA, roles: ['ADMIN'] })
  await user.click(await screen.findByRole('button', { name: /Ada Lovelace/ }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('Waiting')).toBeInTheDocument()
})

it('what was given up is tried again only after a second thought', async () => {
  const user = open({ ...ADA, roles: ['ADMIN'] })
  await user.click(await screen.findByRole('button', { name: 'Retry what failed' }))
  expect(replays).toBe(0)
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByText('Try again'))
  expect(await screen.findByText(/Messages tried again: 3/)).toBeInTheDocument()
  expect(replays).toBe(1)
})

it('an analyst is not offered to retry', async () => {
  open()
  await screen.findByRole('button', { name: /Ada Lovelace/ })
  expect(screen.queryByRole('button', { name: 'Retry what failed' })).not.toBeInTheDocument()
})
