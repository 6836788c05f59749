import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { REQUEST, STRAIGHT, STRAY } from './fixtures'
import WaysPage from './WaysPage'

const asked: URL[] = []

beforeEach(() => {
  asked.length = 0
  server.use(
    http.get('*/api/v1/flows/budget-approval/versions', () =>
      HttpResponse.json({ items: [{ version: 2, name: 'Quick', inForce: true }, { version: 1 }] }),
    ),
    http.get('*/api/v1/insights/variants', ({ request }) => {
      const url = new URL(request.url)
      asked.push(url)
      return url.searchParams.get('cursor')
        ? HttpResponse.json({ items: [STRAY], nextCursor: null })
        : HttpResponse.json({ items: [STRAIGHT], nextCursor: 'next' })
    }),
    http.get('*/api/v1/insights/variants/:id/requests', ({ request }) => {
      const url = new URL(request.url)
      asked.push(url)
      return url.searchParams.get('cursor')
        ? HttpResponse.json({ items: [{ ...REQUEST, id: 'older', number: 'BR-2026-000007' }] })
        : HttpResponse.json({ items: [REQUEST], nextCursor: 'next' })
    }),
  )
})

const open = (at = '/insights/ways') => show(<WaysPage />, { at })

/** The server's answer for a way that nobody expects. */
const answer = (body: object, status = 200) =>
  server.use(http.get('*/api/v1/insights/variants', () => HttpResponse.json(body, { status })))

it('the ways stand in a table, and more are shown when they are wanted', async () => {
  const user = open()
  const table = await screen.findByRole('table', { name: 'Ways of requests' })
  const row = (await within(table).findByText('L1: approved')).closest('tr') as HTMLElement
  expect(within(row).getByText('Submitted')).toBeInTheDocument()
  expect(within(row).getByText('120')).toBeInTheDocument()
  expect(within(row).getByText('75%')).toBeInTheDocument()
  expect(within(row).getByText('1.5 days')).toBeInTheDocument()
  expect(within(row).getByText('Fits the flow')).toBeInTheDocument()
  expect(screen.getByText('1 way, of 75% of the requests')).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Show more' }))
  expect(await screen.findByText('2 ways, of 100% of the requests')).toBeInTheDocument()
  expect(screen.getByText('Moved to another version')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument()
})

it('the filters are in the address, and asked for', async () => {
  const user = open('/insights/ways?from=2026-11-01&until=2026-11-20')
  await screen.findByText('L1: approved')
  expect(asked[0]?.searchParams.get('from')).toBe('2026-11-01T00:00:00.000Z')
  expect(asked[0]?.searchParams.get('until')).toBe('2026-11-21T00:00:00.000Z')
  expect(asked[0]?.searchParams.has('version')).toBe(false)

  await user.selectOptions(
    screen.getByLabelText('Version of the flow'),
    await screen.findByRole('option', { name: 'Version 2 · Quick' }),
  )
  await waitFor(() => expect(asked.at(-1)?.searchParams.get('version')).toBe('2'))
  await user.click(screen.getByRole('radio', { name: '30 days' }))
  expect(screen.getByTestId('address')).toHaveTextContent('/insights/ways?version=2&days=30')
})

it('a way opens with its requests, which lead on', async () => {
  const user = open()
  await user.click(
    await screen.findByRole('button', { name: 'Show requests: Submitted, L1: approved, L2: approved' }),
  )
  expect(screen.getByTestId('address')).toHaveTextContent(`way=${STRAIGHT.id}`)
  const dialog = await screen.findByRole('dialog', { name: 'Requests on this way' })
  expect(await within(dialog).findByRole('link', { name: REQUEST.number })).toHaveAttribute(
    'href',
    `/requests/${REQUEST.id}`,
  )
  expect(within(dialog).getByText('Approved')).toBeInTheDocument()
  expect(within(dialog).getByText('2 hours')).toBeInTheDocument()
  expect(within(dialog).getByText('120 requests')).toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Show more' }))
  expect(await within(dialog).findByRole('link', { name: 'BR-2026-000007' })).toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.getByTestId('address')).not.toHaveTextContent('way=')
})

it('where a way leaves the flow is said in words', async () => {
  answer({ items: [STRAY] })
  open()
  expect(await screen.findByText('Deviates from the flow')).toBeInTheDocument()
  expect(
    screen.getByText('Step 2, L2: approved: this level could not be decided then, only L1.'),
  ).toBeInTheDocument()
  expect(
    screen.getByText('Step 3, L1: decision rolled back: there was no decision that could be taken back.'),
  ).toBeInTheDocument()
  expect(screen.getAllByText(', not as the flow allows')).toHaveLength(2)
})

it('a period without requests says so, and leads to a longer one', async () => {
  answer({ items: [] })
  const user = open('/insights/ways?days=30&version=1')
  expect(await screen.findByText('No requests in this period')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Look at a whole year' }))
  expect(screen.getByTestId('address')).toHaveTextContent('/insights/ways?days=365')
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Look at a whole year' })).not.toBeInTheDocument(),
  )
})

it('a refusal stands in the words of the server, and can be tried again', async () => {
  answer({ type: 'x/period-too-long', title: 'x', detail: 'Choose a shorter period.' }, 422)
  const user = open()
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose a shorter period.')
  answer({ items: [STRAIGHT] })
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('L1: approved')).toBeInTheDocument()
})

it('the log of the period is exported with pseudonyms, or as it is chosen', async () => {
  const exports: URL[] = []
  server.use(
    http.get('*/api/v1/insights/exports/:format', ({ request }) => {
      exports.push(new URL(request.url))
      return new HttpResponse(null, { status: 503 })
    }),
  )
  const user = open('/insights/ways?from=2026-11-01&until=2026-11-20')
  await user.click(screen.getByRole('button', { name: 'Export' }))
  await user.click(screen.getByRole('button', { name: 'Export XES' }))
  expect(await screen.findByText('Too many exports at once. Try again in a minute.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Export' }))
  await user.click(screen.getByRole('radio', { name: 'User ids' }))
  await user.click(screen.getByRole('button', { name: 'Export OCEL' }))
  await waitFor(() => expect(exports).toHaveLength(2))
  expect(exports.map(({ pathname }) => pathname.split('/').at(-1))).toEqual(['xes', 'ocel'])
  expect(exports.map(({ searchParams }) => searchParams.get('people'))).toEqual(['PSEUDONYM', 'ID'])
  expect(exports[0]?.searchParams.get('until')).toBe('2026-11-21T00:00:00.000Z')
})
