import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Rehearsal } from '@/api/generated/athena'
import { ADA, show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { DRAFT, REQUEST, rehearsal, RESULT } from './fixtures'
import RehearsalsPage from './RehearsalsPage'

// The window of a test draws nothing.
vi.mock('./HeatMap', () => ({ default: () => null }))

const AT = '/flows/drafts/d1/rehearsals'
const CALLS = '*/api/v1/flows/budget-approval/drafts/d1'

let kept: Rehearsal[]
let begun: { prefer: string | null; body: unknown }[]
let listed: string[]
let begin: () => Response

const page = (items: object[]) => HttpResponse.json({ items, nextCursor: null })

beforeEach(() => {
  kept = [rehearsal()]
  begun = []
  listed = []
  begin = () => {
    kept = [rehearsal({ id: 'r2', status: 'RUNNING', total: 0, done: 0, result: undefined }), ...kept]
    return HttpResponse.json(kept[0], { status: 202 })
  }
  server.use(
    http.get('*/api/v1/people', () => page([{ id: 'u1', displayName: 'Ada Admin', active: true }])),
    http.get('*/api/v1/exchange-rates', () =>
      HttpResponse.json({ baseCurrency: 'EUR', rates: { EUR: '1' }, validFrom: '2026-01-01', version: 1 }),
    ),
    http.get(CALLS, () => HttpResponse.json(DRAFT)),
    http.get(`${CALLS}/replays`, () => page(kept)),
    http.get(`${CALLS}/replays/:id`, ({ params }) => {
      const found = kept.find(({ id }) => id === params.id)
      return found
        ? HttpResponse.json(found)
        : HttpResponse.json({ title: 'Not Found', status: 404 }, { status: 404 })
    }),
    http.get(`${CALLS}/replays/r1/requests`, ({ request }) => {
      listed.push(new URL(request.url).search)
      return page([REQUEST])
    }),
    http.post(`${CALLS}/replay`, async ({ request }) => {
      begun.push({ prefer: request.headers.get('Prefer'), body: await request.json() })
      return begin()
    }),
    http.post(`${CALLS}/replays/r2/cancel`, () => {
      kept = kept.map((each) => (each.id === 'r2' ? { ...each, status: 'CANCELLED' } : each))
      return HttpResponse.json(kept[0])
    }),
  )
})

const open = (address = AT) =>
  show(<RehearsalsPage />, {
    me: { ...ADA, roles: ['ADMIN'] },
    at: address,
    path: '/flows/drafts/:id/rehearsals',
  })

it('shows what the latest found, also where nothing came by on one side', async () => {
  open()
  const report = await screen.findByRole('article')
  expect(within(report).getByText(/at the rate of that day/)).toBeVisible()
  expect(within(report).getByText('Nobody to decide: “Legal review”')).toBeVisible()
  const region = within(report).getByRole('list', { name: 'From submission to the last decision, by region' })
  expect(region).toHaveTextContent('half within 2 hr · 9 of 10 within 1 day 6 hr')
  expect(region).toHaveTextContent('Nothing came by')
  expect(await within(report).findByText('Ada Admin')).toBeVisible()
})

it('lists those that something stops, with what happened to each and what would have', async () => {
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Requests: 5' }))
  await waitFor(() => expect(listed.at(-1)).toContain('obstacle=NOBODY'))
  expect(listed[0]).toContain('different=true')
  await user.click(await screen.findByRole('button', { name: /BR-000004/, expanded: false }))
  const before = screen.getByRole('region', { name: 'What happened' })
  expect(before).toHaveTextContent('Approved · after 2 hr')
  const after = screen.getByRole('region', { name: 'What would have happened' })
  expect(after).toHaveTextContent('L2approvedassumed')
  expect(after).toHaveTextContent('No end: Nobody to decide (Legal review)')
  expect(after).not.toHaveTextContent('Approved')
})

it('says that the draft was changed since', async () => {
  kept = [rehearsal({ draftVersion: 2 })]
  open()
  expect(await screen.findByText('draft changed since')).toBeVisible()
  expect(await screen.findByText(/about the draft as it was then/)).toBeVisible()
})

it('begins one, follows it, and cancels it', async () => {
  const user = open()
  await user.click(await screen.findByRole('radio', { name: 'Other dates' }))
  await user.click(screen.getByRole('button', { name: 'Begin' }))
  expect(await screen.findAllByText('Please choose a day.')).toHaveLength(2)
  expect(begun).toEqual([])
  await user.type(screen.getByLabelText('From'), '2026-10-01')
  await user.type(screen.getByLabelText('Until and including'), '2026-10-31')
  await user.type(screen.getByLabelText(/^Seed/), '7')
  await user.click(screen.getByRole('button', { name: 'Begin' }))
  expect(await screen.findByRole('progressbar')).not.toHaveAttribute('value')
  expect(begun).toEqual([
    {
      prefer: 'respond-async',
      body: { from: '2026-10-01T00:00:00.000Z', until: '2026-11-01T00:00:00.000Z', seed: 7 },
    },
  ])
  await waitFor(() => expect(screen.getByTestId('address')).toHaveTextContent('?show=r2'))
  await user.click(screen.getByRole('button', { name: 'Cancel the rehearsal' }))
  expect(await screen.findByRole('button', { name: 'Begin it again' })).toBeVisible()
  expect(screen.getAllByText('The rehearsal was cancelled.')).toHaveLength(2)
})

it('shows the result when one that runs is done', async () => {
  kept = [rehearsal({ status: 'RUNNING', done: 5, result: undefined })]
  open()
  expect(await screen.findByText('5 of 20 requests')).toBeVisible()
  kept = [rehearsal()]
  expect(await screen.findByRole('article')).toBeVisible()
  expect(screen.getByText('The rehearsal is done.')).toBeInTheDocument()
  // The list learned of it too.
  expect(await screen.findByText('Done')).toBeVisible()
})

it('says which errors keep a draft from being rehearsed', async () => {
  begin = () =>
    HttpResponse.json(
      {
        type: 'https://athenabudget.io/problems/not-publishable',
        title: 'Unprocessable Entity',
        detail: 'The draft has errors.',
        findings: [{ severity: 'ERROR', rule: 'no-end', elementId: 'x', message: 'No end is reached.' }],
      },
      { status: 422 },
    )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Begin' }))
  expect(await screen.findByText('No end is reached.')).toBeVisible()
})

it('says that nothing was decided in a period', async () => {
  kept = [rehearsal({ result: { ...RESULT, requests: 0, different: 0 } })]
  open()
  expect(await screen.findByText('No request of this period is decided')).toBeVisible()
  expect(listed).toEqual([])
})

it('knows no rehearsal of another draft', async () => {
  open(`${AT}?show=other`)
  expect(await screen.findByText('There is no such rehearsal')).toBeVisible()
})
