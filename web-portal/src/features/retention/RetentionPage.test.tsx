import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { LegalHold } from '@/api/generated/athena'
import { ADA as READER, show } from '@/testing/Portal'
import { server } from '@/testing/server'
import RetentionPage from './RetentionPage'

const ADA = { id: '11111111-1111-4111-8111-111111111111', displayName: 'Ada Min' }
const HOLD: LegalHold = {
  id: '22222222-2222-4222-8222-222222222222',
  name: 'Tax audit',
  note: 'The office asked',
  numbers: ['BR-1', 'BR-2', 'BR-3', 'BR-4', 'BR-5'],
  placedBy: ADA,
  placedAt: '2026-11-20T10:00:00Z',
}
const sent: unknown[] = []

beforeEach(() => {
  sent.length = 0
  server.use(
    http.get('*/api/v1/retention', () =>
      HttpResponse.json({
        classes: [
          { name: 'rejected', keep: 'P1Y6M', outcomes: ['REJECTED'], regions: ['EMEA'], categories: [] },
          { name: 'standard', keep: 'P10Y', outcomes: [], regions: [], categories: [] },
        ],
        archives: true,
        windowStart: '22:00',
        windowEnd: '04:00',
      }),
    ),
    http.get('*/api/v1/retention/holds', () => HttpResponse.json({ items: [HOLD], nextCursor: null })),
    http.get('*/api/v1/retention/archives', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/v1/categories', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/v1/departments', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.post('*/api/v1/retention/holds', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(HOLD, { status: 201 })
    }),
    http.post('*/api/v1/retention/holds/:id/release', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ ...HOLD, releasedAt: '2026-11-21T10:00:00Z' })
    }),
  )
})

const open = (roles: ('ADMIN' | 'ANALYST')[]) => show(<RetentionPage />, { me: { ...READER, roles } })

it('the rules say in words which requests are kept for how long', async () => {
  open(['ANALYST'])
  const rules = await screen.findByRole('table', { name: 'Rules' })
  const rejected = (await within(rules).findByText('Rejected · EMEA')).closest('tr') as HTMLElement
  expect(within(rejected).getByText('1 year 6 months')).toBeInTheDocument()
  const standard = within(rules).getByText('All others').closest('tr') as HTMLElement
  expect(within(standard).getByText('10 years')).toBeInTheDocument()
  expect(screen.getByText(/between 22:00 and 04:00/)).toBeInTheDocument()
  expect(await screen.findByText('Nothing has been archived yet')).toBeInTheDocument()
})

it('an analyst sees holds and changes none', async () => {
  open(['ANALYST'])
  expect(await screen.findByText('BR-1, BR-2, BR-3 and 2 more')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Place a hold' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Release Tax audit' })).not.toBeInTheDocument()
})

it('a hold is placed on requests by their numbers', async () => {
  const user = open(['ADMIN'])
  await user.click(await screen.findByRole('button', { name: 'Place a hold' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Hold' }))
  expect(await within(dialog).findByText('Name one request at least.')).toBeInTheDocument()
  expect(sent).toEqual([])
  await user.type(within(dialog).getByLabelText('Name'), 'Case 7')
  await user.type(within(dialog).getByLabelText('Why'), 'A judge asked')
  await user.type(within(dialog).getByLabelText('Numbers'), 'BR-1, BR-2 BR-3')
  await user.click(within(dialog).getByRole('button', { name: 'Hold' }))
  expect(await screen.findByText('Case 7 holds now.')).toBeInTheDocument()
  expect(sent).toEqual([{ name: 'Case 7', note: 'A judge asked', numbers: ['BR-1', 'BR-2', 'BR-3'] }])
})

it('a hold on all that fit has to say what fits', async () => {
  const user = open(['ADMIN'])
  await user.click(await screen.findByRole('button', { name: 'Place a hold' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByLabelText('Name'), 'Case 8')
  await user.type(within(dialog).getByLabelText('Why'), 'A judge asked')
  await user.click(within(dialog).getByRole('radio', { name: 'All that fit' }))
  await user.click(within(dialog).getByRole('button', { name: 'Hold' }))
  expect(await within(dialog).findByText(/it would hold every request/)).toBeInTheDocument()
  await user.type(within(dialog).getByLabelText(/Submitted from/), '2026-01-01')
  await user.click(within(dialog).getByRole('button', { name: 'Hold' }))
  expect(await screen.findByText('Case 8 holds now.')).toBeInTheDocument()
  expect(sent).toMatchObject([{ name: 'Case 8', submittedFrom: '2026-01-01T00:00:00.000Z', person: null }])
})

it('a hold is released for a reason', async () => {
  const user = open(['ADMIN'])
  await user.click(await screen.findByRole('button', { name: 'Release Tax audit' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Release' }))
  expect(await within(dialog).findByText('Fill this in.')).toBeInTheDocument()
  await user.type(within(dialog).getByLabelText('Why'), 'It is over')
  await user.click(within(dialog).getByRole('button', { name: 'Release' }))
  expect(await screen.findByText('Tax audit is released.')).toBeInTheDocument()
  expect(sent).toEqual([{ note: 'It is over' }])
})

it('says when nothing is ever removed', async () => {
  server.use(
    http.get('*/api/v1/retention', () =>
      HttpResponse.json({ classes: [], archives: false, windowStart: '22:00', windowEnd: '04:00' }),
    ),
  )
  open(['ADMIN'])
  expect(await screen.findByText(/There is no archive, so nothing is removed/)).toBeInTheDocument()
})
