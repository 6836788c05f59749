import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Migration, MovedChainsCheck } from '@/api/generated/athena'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import MigrationPage from './MigrationPage'

const ID = '7b1b2f0e-0000-4000-8000-000000000002'
const MIGRATIONS = `*/api/v1/flows/budget-approval/migrations/${ID}`

const WAITING: Migration = {
  id: ID,
  key: 'budget-approval',
  from: 1,
  to: 2,
  note: 'Legal reads these, too.',
  places: {},
  status: 'WAITING',
  canary: 3,
  total: 10,
  moved: 2,
  unable: 1,
  ended: 0,
  startedBy: 'ada',
  startedAt: '2026-11-01T08:00:00Z',
}

let migration = WAITING
let check: MovedChainsCheck

beforeEach(() => {
  migration = WAITING
  check = { openApprovals: 2, windows: 1, reminded: 0, problems: [] }
  server.use(
    http.get(MIGRATIONS, () => HttpResponse.json(migration)),
    http.get(`${MIGRATIONS}/check`, () => HttpResponse.json(check)),
    http.post(`${MIGRATIONS}/resume`, () => {
      migration = { ...WAITING, status: 'RUNNING' }
      return HttpResponse.json(migration)
    }),
    http.get(`${MIGRATIONS}/requests`, ({ request }) => {
      const unable = new URL(request.url).searchParams.get('outcome') === 'UNABLE'
      return HttpResponse.json({
        items: unable
          ? [
              {
                position: 2,
                requestId: 'stuck',
                number: 'BR-000002',
                title: 'Trade fair',
                outcome: 'UNABLE',
                reasons: [{ obstacle: 'NO_PLACE', elementId: 'L2', message: 'It waits at L2' }],
                at: '2026-11-01T08:00:01Z',
              },
            ]
          : [],
        nextCursor: null,
      })
    }),
    http.get('*/api/v1/people', () => HttpResponse.json({ items: [], nextCursor: null })),
  )
})

const page = () => show(<MigrationPage />, { at: `/flows/migrations/${ID}`, path: '/flows/migrations/:id' })

it('shows first what could not be moved, and lets the others go when somebody has looked', async () => {
  page()
  expect(await screen.findByText(/Waits at “L2”, which has no place/)).toBeVisible()
  expect(await screen.findByText(/2 open approvals · 1 window open · 0 reminders/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Let the other 7 go' }))
  await waitFor(() => expect(screen.getByText('Running')).toBeVisible())
  expect(screen.queryByRole('button', { name: /Let the other/ })).toBeNull()
  expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible()
})

it('warns when the second look finds that something is not as it was', async () => {
  check = { ...check, problems: [{ requestId: 'odd', kind: 'WINDOW' }] }
  page()
  expect(await screen.findByRole('alert')).toHaveTextContent('Something is not as it was')
  expect(screen.getByRole('link', { name: 'A decision can no longer be rolled back' })).toHaveAttribute(
    'href',
    '/requests/odd',
  )
})

it('says why it stopped by itself', async () => {
  migration = { ...WAITING, status: 'PAUSED', because: 'The window would close later' }
  page()
  expect(await screen.findByText(/stopped by itself: The window would close later/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Go on' })).toBeVisible()
})
