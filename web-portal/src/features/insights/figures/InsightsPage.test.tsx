import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { pictureOf } from '../charts/picture'
import { COUNTED_APPROVAL, COUNTED_REQUEST, COURSE, FIGURES, group, NO_FIGURES, TOTAL } from './fixtures'
import InsightsPage from './InsightsPage'

// Nothing is drawn here.
vi.mock('../charts/picture', () => ({ pictureOf: vi.fn(() => Promise.resolve(new Blob(['picture']))) }))

const GROUPS: Record<string, ReturnType<typeof group>[]> = {
  LEVEL: [group('L1', 'Team lead'), group('L2', 'Director')],
  REGION: [group('AMER'), group('EMEA')],
  CATEGORY: [group('44444444-4444-4444-8444-444444444444', 'Travel')],
  TEAM: [group('NONE'), group('SMALL')],
  CHANNEL: [group('PHONE'), group('UNKNOWN')],
}

const asked: URL[] = []

/** The last call of a path. */
const lastOf = (path: string) => asked.findLast(({ pathname }) => pathname === `/api/v1/insights/${path}`)
const questionOf = (path: string) => Object.fromEntries(lastOf(path)?.searchParams ?? [])

beforeEach(() => {
  asked.length = 0
  const answer = (path: string, body: (url: URL, by: string) => object) =>
    http.get(`*/api/v1/insights/${path}`, ({ request, params }) => {
      const url = new URL(request.url)
      asked.push(url)
      return HttpResponse.json(body(url, String(params.by)))
    })
  server.use(
    answer('figures', () => TOTAL),
    answer('figures/by/:by', (_url, by) => ({ items: GROUPS[by] ?? [], nextCursor: null })),
    answer('figures/by/:by/groups', (_url, by) => ({ items: GROUPS[by] ?? [], nextCursor: null })),
    answer('backlog', () => COURSE),
    answer('requests', ({ searchParams }) =>
      searchParams.get('cursor')
        ? { items: [{ ...COUNTED_REQUEST, id: 'older', number: 'BR-2026-000007' }] }
        : { items: [COUNTED_REQUEST], nextCursor: 'next' },
    ),
    answer('approvals', () => ({ items: [COUNTED_APPROVAL] })),
  )
})

const PERIOD = 'from=2026-11-01&until=2026-11-20'
const MOMENTS = { from: '2026-11-01T00:00:00.000Z', until: '2026-11-21T00:00:00.000Z' }

const open = (more = '') => show(<InsightsPage />, { at: `/insights?${PERIOD}${more}` })
const link = (name: string) => screen.findByRole('link', { name })

/** The server's refusal. */
const refuse = (path: string, type: string, status: number, detail: string) =>
  server.use(
    http.get(`*/api/v1/insights/${path}`, () => HttpResponse.json({ type, title: 'x', detail }, { status })),
  )

it('the numbers stand in tiles, a share with what it is of', async () => {
  open()
  for (const name of [
    'Submitted: 12',
    'In progress: 4',
    'Decided: 8',
    'Approved: 6 of 8, that is 75%',
    'Cycle time, median: 1.5 days',
    'Waiting time, 90th percentile: 1 day',
    'Late: 4 of 20, that is 20%',
    'Rolled back: 3 of 15, that is 20%',
    'Submitted anew: 3 of 12, that is 25%',
    'Decided on a phone: 6 of 15, that is 40%',
  ]) {
    expect(await link(name)).toBeInTheDocument()
  }
  expect(screen.getByRole('link', { name: /^Asked for: EUR.4,500\.00$/ })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /^Granted: USD.0\.00$/ })).toBeInTheDocument()
  expect(screen.getAllByText('6 of 8')[0]).toBeVisible()
  expect(screen.getByText('Counts all that happened until Nov 20, 2026, 10:00 AM')).toBeInTheDocument()
})

it('a number opens the requests that it counts, which lead on, and the address has them', async () => {
  const user = open()
  await user.click(await link('Submitted: 12'))
  const dialog = await screen.findByRole('dialog', { name: 'Submitted requests' })
  expect(await within(dialog).findByRole('link', { name: COUNTED_REQUEST.number })).toHaveAttribute(
    'href',
    `/requests/${COUNTED_REQUEST.id}`,
  )
  expect(questionOf('requests')).toEqual({ ...MOMENTS, figure: 'SUBMITTED', order: 'LATEST', limit: '20' })
  expect(screen.getByTestId('address')).toHaveTextContent('list=requests.SUBMITTED')

  await user.click(within(dialog).getByRole('button', { name: 'Show more' }))
  expect(await within(dialog).findByRole('link', { name: 'BR-2026-000007' })).toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByTestId('address')).not.toHaveTextContent('list')
})

it('behind a time is what took the longest', async () => {
  const user = open()
  await user.click(await link('Waiting time, median: 2 hours'))
  const dialog = await screen.findByRole('dialog', { name: 'Decided approvals' })
  expect(await within(dialog).findByText('L1 · Team lead')).toBeInTheDocument()
  expect(within(dialog).getByText('Late')).toBeInTheDocument()
  expect(questionOf('approvals')).toMatchObject({ figure: 'DECIDED', order: 'LONGEST' })
})

it('the number of a group opens what is of the group alone', async () => {
  const user = open('&by=REGION')
  await user.click(await link('Late · EMEA: 4 of 20, that is 20%'))
  expect(await screen.findByRole('dialog', { name: 'Late approvals · EMEA' })).toBeInTheDocument()
  await waitFor(() =>
    expect(questionOf('approvals')).toMatchObject({ ...MOMENTS, figure: 'LATE', region: 'EMEA' }),
  )
})

it('a list is shared by its address, and taken along as a file', async () => {
  const files: URL[] = []
  server.use(
    http.get('*/api/v1/insights/approvals/csv', ({ request }) => {
      files.push(new URL(request.url))
      return new HttpResponse(null, { status: 503 })
    }),
  )
  const user = open('&region=EMEA&list=approvals.DECIDED&channel=PHONE&group=LEVEL.L1')
  const dialog = await screen.findByRole('dialog', {
    name: 'Decided approvals · Phone · L1 · Team lead',
  })
  await user.click(within(dialog).getByRole('button', { name: 'List as CSV' }))
  await waitFor(() => expect(files).toHaveLength(1))
  expect(Object.fromEntries(files[0]?.searchParams ?? [])).toEqual({
    ...MOMENTS,
    region: 'EMEA',
    level: 'L1',
    channel: 'PHONE',
    figure: 'DECIDED',
  })
})

it('the filters are in the address, and asked for', async () => {
  const user = open()
  await link('Submitted: 12')
  expect(questionOf('figures')).toEqual(MOMENTS)
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Region' }),
    await screen.findByRole('option', { name: 'EMEA' }),
  )
  await waitFor(() => expect(questionOf('figures')).toEqual({ ...MOMENTS, region: 'EMEA' }))
  await waitFor(() => expect(questionOf('backlog')).toEqual({ region: 'EMEA' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Team' }), 'Smaller teams together')
  await waitFor(() => expect(questionOf('figures')).toMatchObject({ team: 'SMALL' }))
  await user.click(screen.getByRole('radio', { name: '7 days' }))
  expect(screen.getByTestId('address')).toHaveTextContent('/insights?region=EMEA&team=SMALL&days=7')
})

it('groups without a name have words, and it is said why some are together', async () => {
  const user = open('&by=TEAM')
  const table = await screen.findByRole('table', { name: 'Compared' })
  expect(within(table).getByText('Without')).toBeInTheDocument()
  expect(within(table).getByText('Smaller teams together')).toBeInTheDocument()
  expect(screen.getByText(/figures of so few would be those of a person/)).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Channel' }))
  expect(await screen.findByRole('link', { name: 'Submitted · Not noted: 12' })).toBeInTheDocument()
  expect(screen.getByTestId('address')).toHaveTextContent('by=CHANNEL')
})

it('people are compared only where they may be', async () => {
  open()
  await screen.findByRole('table', { name: 'Compared' })
  expect(screen.queryByRole('radio', { name: 'Person' })).not.toBeInTheDocument()
})

it('where they may be, people are offered', async () => {
  server.use(http.get('*/api/v1/insights/figures', () => HttpResponse.json({ ...TOTAL, people: true })))
  open()
  expect(await screen.findByRole('radio', { name: 'Person' })).toBeInTheDocument()
})

it('time goes by days, and what has none of them is an empty one', async () => {
  GROUPS.DAY = [group('2026-11-03')]
  const user = open('&by=TIME&figure=late')
  const chart = await screen.findByRole('img', { name: 'Late, by: Time' })
  await waitFor(() => expect(chart.querySelectorAll('title')).toHaveLength(20))
  expect(within(chart).getByText('Nov 3, 2026: 20%')).toBeInTheDocument()
  expect(within(chart).getByText('Nov 4, 2026: –')).toBeInTheDocument()
  await user.click(await link('Submitted · Nov 3, 2026: 12'))
  await waitFor(() =>
    expect(questionOf('requests')).toMatchObject({
      from: '2026-11-03T00:00:00.000Z',
      until: '2026-11-04T00:00:00.000Z',
    }),
  )
})

it('the chart is of what one chooses, and its bars open what they stand for', async () => {
  const user = open('&by=REGION')
  await user.selectOptions(await screen.findByLabelText('Chart of'), 'Granted')
  const chart = await screen.findByRole('img', { name: 'Granted, by: Region' })
  await user.click(within(chart).getByText(/^EMEA: EUR.3,000\.00$/))
  expect(await screen.findByRole('dialog', { name: 'Approved requests · EMEA' })).toBeInTheDocument()
})

it('the backlog is told whenever it was submitted, with its days', async () => {
  const user = open('&team=SMALL')
  await user.click(await link('Overdue: 2'))
  expect(await screen.findByRole('dialog', { name: 'Overdue approvals' })).toBeInTheDocument()
  await waitFor(() =>
    expect(questionOf('approvals')).toEqual({ figure: 'OVERDUE', order: 'LATEST', limit: '20' }),
  )
  await user.click(screen.getByRole('button', { name: 'Close' }))

  expect(screen.getByText(/^Dashed:/)).toBeInTheDocument()
  await user.click(screen.getByText('Day by day'))
  expect(await screen.findByRole('table', { name: 'Forecast' })).toBeInTheDocument()
  await user.click(await link('Closed · Nov 19, 2026: 1'))
  expect(
    await screen.findByRole('dialog', { name: 'Approvals closed on a day · Nov 19, 2026' }),
  ).toBeInTheDocument()
  await waitFor(() =>
    expect(questionOf('approvals')).toMatchObject({ figure: 'CLOSED_ON', day: '2026-11-19' }),
  )
})

it('without two weeks there is no forecast, and that is said', async () => {
  server.use(http.get('*/api/v1/insights/backlog', () => HttpResponse.json({ ...COURSE, forecast: [] })))
  open()
  expect(await screen.findByText(/it takes two weeks/)).toBeInTheDocument()
})

it('the table comes as CSV, and the charts as pictures', async () => {
  const files: URL[] = []
  server.use(
    http.get('*/api/v1/insights/figures/by/:by/csv', ({ request }) => {
      files.push(new URL(request.url))
      return new HttpResponse(null, { status: 503 })
    }),
  )
  const saved: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  URL.createObjectURL = () => 'blob:picture'
  const user = open('&by=REGION&level=L1')
  await user.click(await screen.findByRole('button', { name: 'Table as CSV' }))
  await waitFor(() => expect(files).toHaveLength(1))
  expect(files[0]?.pathname).toBe('/api/v1/insights/figures/by/REGION/csv')
  expect(Object.fromEntries(files[0]?.searchParams ?? [])).toEqual({ ...MOMENTS, level: 'L1' })

  const chart = await screen.findByRole('img', { name: 'Submitted, by: Region' })
  await user.click(screen.getByRole('button', { name: 'Chart as PNG' }))
  await waitFor(() => expect(saved).toEqual(['figures-region-submitted.png']))
  expect(pictureOf).toHaveBeenLastCalledWith(chart)
  await user.click(screen.getByRole('button', { name: 'Chart of the backlog as PNG' }))
  await waitFor(() => expect(saved).toContain('backlog.png'))
})

it('a period in which nothing was submitted says so, and leads to a longer one', async () => {
  server.use(
    http.get('*/api/v1/insights/figures', () => HttpResponse.json({ ...TOTAL, figures: NO_FIGURES })),
  )
  const user = open('&region=EMEA')
  expect(await screen.findByText('Nothing was submitted in this period')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Look at a whole year' }))
  expect(screen.getByTestId('address')).toHaveTextContent('/insights?days=365')
})

it('what there is none of has no number', async () => {
  const figures = { ...NO_FIGURES, requests: { ...NO_FIGURES.requests, submitted: 1, pending: 1 } }
  server.use(http.get('*/api/v1/insights/figures', () => HttpResponse.json({ ...TOTAL, figures })))
  open('&by=DEPARTMENT')
  await link('In progress: 1')
  expect(screen.queryByRole('link', { name: /^Cycle time/ })).not.toBeInTheDocument()
  expect(screen.getAllByText('none').length).toBeGreaterThan(0)
  expect(await screen.findByText('There is nothing to compare by this.')).toBeInTheDocument()
})

it.each([
  ['team-too-small', 403, 'So few people have decided for this team.'],
  ['period-too-long', 422, 'Choose a shorter period.'],
])('a refusal stands in the words of the server: %s', async (type, status, detail) => {
  refuse('figures', type, status, detail)
  const user = open()
  expect(await screen.findByRole('alert')).toHaveTextContent(detail)
  server.use(http.get('*/api/v1/insights/figures', () => HttpResponse.json(TOTAL)))
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await link(`Submitted: ${FIGURES.requests.submitted}`)).toBeInTheDocument()
})

it('who asks for people where they are not told reads why', async () => {
  refuse('figures/by/PERSON', 'people-not-told', 403, 'Figures of single people are switched off.')
  open('&by=PERSON')
  expect(await screen.findByRole('alert')).toHaveTextContent('Figures of single people are switched off.')
})
