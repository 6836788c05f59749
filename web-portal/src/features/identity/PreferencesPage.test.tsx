import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import type { NotificationPreferencesView } from '@/api/generated/athena'
import { ADA, Portal } from '@/testing/Portal'
import { server } from '@/testing/server'
import PreferencesPage from './PreferencesPage'

let stored: NotificationPreferencesView
let puts: { ifMatch: string | null; body: NotificationPreferencesView }[]

beforeEach(() => {
  puts = []
  stored = { push: true, email: true, sms: false, muted: ['DELEGATION_ENDED'], version: 4 }
  server.use(
    http.get('*/api/v1/users/me/sessions', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/notify/preferences', () => HttpResponse.json(stored)),
    http.put('*/api/v1/notify/preferences', async ({ request }) => {
      const body = (await request.json()) as NotificationPreferencesView
      puts.push({ ifMatch: request.headers.get('If-Match'), body })
      stored = { ...body, version: 5 }
      return HttpResponse.json(stored)
    }),
  )
})

function show() {
  render(
    <Portal me={{ ...ADA, roles: ['SALES'] }}>
      <PreferencesPage />
    </Portal>,
  )
  return userEvent.setup()
}

it('who one is, and what one is told of, stands there', async () => {
  show()
  expect(await screen.findByText('Ada Lovelace')).toBeInTheDocument()
  expect(await screen.findByLabelText('my request is approved')).toBeChecked()
  expect(screen.getByLabelText('Text')).not.toBeChecked()
  expect(screen.queryByLabelText('a request waits for my decision')).not.toBeInTheDocument()
})

it('choices are saved on the version that was read, and keep what is not shown', async () => {
  const user = show()
  await user.click(await screen.findByLabelText('my request is approved'))
  await user.click(screen.getByLabelText('Text'))
  await user.click(screen.getByLabelText(/Quiet hours/))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Your choices count from now on.')).toBeInTheDocument()
  expect(puts).toEqual([
    {
      ifMatch: '"4"',
      body: {
        push: true,
        email: true,
        sms: true,
        muted: ['DELEGATION_ENDED', 'REQUEST_APPROVED'],
        quietHours: { from: '22:00', until: '07:00' },
        digestAt: null,
      },
    },
  ])
})

it('who was quicker on another device is not overwritten', async () => {
  server.use(
    http.put('*/api/v1/notify/preferences', () =>
      HttpResponse.json(
        { type: 'https://x/stale-version', title: 'x', detail: 'It was changed since.' },
        { status: 412 },
      ),
    ),
  )
  const user = show()
  await user.click(await screen.findByLabelText('my request is approved'))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('It was changed since.')
  stored = { ...stored, sms: true, version: 5 }
  await user.click(screen.getByRole('button', { name: 'Reload' }))
  await vi.waitFor(() => expect(screen.getByLabelText('Text')).toBeChecked())
})

it('how it looks changes at once', async () => {
  const user = show()
  await user.click(await screen.findByLabelText('Dark'))
  expect(document.documentElement.dataset.theme).toBe('dark')
})
