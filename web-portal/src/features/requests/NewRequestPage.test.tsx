import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Submission } from '@/api/generated/athena'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { draftKey, readDraft, writeDraft } from './draft'
import { aRequest, SAM } from './fixtures'
import NewRequestPage from './NewRequestPage'

const page = (items: object[]) => () => HttpResponse.json({ items, nextCursor: null })
const sent: Submission[] = []
let answer = () => HttpResponse.json(aRequest(), { status: 201 })

beforeEach(() =>
  server.use(
    http.get('*/api/v1/categories', page([{ id: 'travel', name: 'Travel', description: '', active: true }])),
    http.get(
      '*/api/v1/reasons',
      page([
        { id: 'fair', name: 'Trade fair', categoryId: 'travel', active: true },
        { id: 'other', name: 'Something else', categoryId: null, active: true },
        { id: 'rebate', name: 'Rebate', categoryId: 'discount', active: true },
        { id: 'old', name: 'Not used any more', categoryId: 'travel', active: false },
      ]),
    ),
    http.get('*/api/v1/departments', page([{ id: 'd1', name: 'Sales Iberia', region: 'EMEA' }])),
    http.get('*/api/v1/exchange-rates', () =>
      HttpResponse.json({ baseCurrency: 'EUR', rates: { EUR: '1', USD: '1.25' }, version: 1 }),
    ),
    http.post('*/api/v1/requests/preview', () =>
      HttpResponse.json({
        amountBase: '1250.50',
        baseCurrency: 'EUR',
        exchangeRate: '1',
        levels: [
          {
            level: 'L1',
            levelName: 'L1 approval',
            because: 'Every request',
            approvers: [{ id: 'lena', displayName: 'Lena Levelone' }],
          },
          { level: 'L2', levelName: 'L2 approval', because: 'Every request', approvers: [] },
        ],
      }),
    ),
    http.post('*/api/v1/requests', async ({ request }) => {
      sent.push((await request.json()) as Submission)
      return answer()
    }),
  ),
)

beforeEach(() => {
  sent.length = 0
  answer = () => HttpResponse.json(aRequest(), { status: 201 })
})

const open = (at = '/requests/new') => show(<NewRequestPage />, { me: SAM, at, path: '/requests/new' })

async function fillIn(user: UserEvent) {
  await user.selectOptions(await screen.findByRole('combobox', { name: /Category/ }), 'Travel')
  await user.selectOptions(screen.getByRole('combobox', { name: /Reason/ }), 'Trade fair')
  await user.type(screen.getByRole('textbox', { name: /What is it for/ }), 'Fair in Lisbon')
  await user.type(screen.getByRole('textbox', { name: /Amount/ }), '1,250.50')
  await user.type(screen.getByRole('textbox', { name: /Justification/ }), 'Forty customers')
}

const submit = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Submit' }))

const arrived = () =>
  waitFor(() => expect(screen.getByTestId('address')).toHaveTextContent(`/requests/${aRequest().id}`))

it('offers the reasons that fit the category and are in use', async () => {
  const user = open()
  await user.selectOptions(await screen.findByRole('combobox', { name: /Category/ }), 'Travel')
  const names = within(screen.getByRole('combobox', { name: /Reason/ }))
    .getAllByRole('option')
    .map((option) => option.textContent)
  expect(names).toEqual(['Choose…', 'Something else', 'Trade fair'])
})

it('shows who decides as soon as that can be known, and where nobody does', async () => {
  await fillIn(open())
  expect(await screen.findByText('Lena Levelone')).toBeVisible()
  expect(screen.getByText(/Nobody is assigned/)).toBeVisible()
})

it('submits what was typed, forgets the draft and goes to the request', async () => {
  const user = open()
  await fillIn(user)
  await submit(user)
  await arrived()
  expect(sent).toEqual([
    expect.objectContaining({
      title: 'Fair in Lisbon',
      amount: '1250.50',
      currency: 'EUR',
      reasonId: 'fair',
      departmentId: 'd1',
      region: 'EMEA',
    }),
  ])
  expect(readDraft(draftKey('sam', null))).toBeUndefined()
})

it('asks for what is missing before it sends anything', async () => {
  const user = open()
  await screen.findByRole('combobox', { name: /Category/ })
  await submit(user)
  expect(await screen.findAllByText('Fill this in.')).toHaveLength(5)
  expect(screen.getByRole('combobox', { name: /Category/ })).toHaveFocus()
  expect(sent).toEqual([])
})

it('shows what the server finds at its field', async () => {
  answer = () =>
    HttpResponse.json(
      { type: 'invalid', title: 'Invalid', status: 400, errors: [{ pointer: '/title', detail: 'is taken' }] },
      { status: 400 },
    )
  const user = open()
  await fillIn(user)
  await submit(user)
  const title = screen.getByRole('textbox', { name: /What is it for/ })
  await waitFor(() => expect(title).toHaveAccessibleDescription('Is taken'))
  expect(title).toHaveValue('Fair in Lisbon')
})

it('sent again after a lost answer it is the same request', async () => {
  answer = () => HttpResponse.error()
  const user = open()
  await fillIn(user)
  await submit(user)
  expect(await screen.findByText(/kept on this device/)).toBeVisible()
  expect(readDraft(draftKey('sam', null))?.values.title).toBe('Fair in Lisbon')

  answer = () => HttpResponse.json(aRequest(), { status: 200 })
  await submit(user)
  await arrived()
  expect(sent[1]?.id).toBe(sent[0]?.id)
})

it('changed after an earlier try had arrived, it is offered as a correction', async () => {
  answer = () =>
    HttpResponse.json({ type: 'https://athena/id-taken', title: 'Conflict', status: 409 }, { status: 409 })
  const user = open()
  await fillIn(user)
  await submit(user)
  answer = () => HttpResponse.json(aRequest(), { status: 201 })
  await user.click(await screen.findByRole('button', { name: 'Submit as a correction' }))
  await arrived()
  expect(sent[1]).toMatchObject({ replacesId: sent[0]?.id })
  expect(sent[1]?.id).not.toBe(sent[0]?.id)
})

it('offers the draft from before, and to do away with it', async () => {
  writeDraft(draftKey('sam', null), {
    id: 'kept-id',
    savedAt: '2026-11-25T10:00:00Z',
    values: {
      categoryId: 'travel',
      reasonId: 'fair',
      title: 'Kept from yesterday',
      amount: '12',
      currency: 'USD',
      neededBy: '',
      departmentId: 'd1',
      region: 'EMEA',
      justification: '',
    },
  })
  const user = open()
  expect(await screen.findByDisplayValue('Kept from yesterday')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  expect(screen.getByRole('textbox', { name: /What is it for/ })).toHaveValue('')
  expect(readDraft(draftKey('sam', null))).toBeUndefined()
})

it('starts from a rejected request, which it replaces', async () => {
  const rejected = aRequest({ id: 'rejected', categoryId: 'travel', reasonId: 'fair', status: 'REJECTED' })
  server.use(http.get('*/api/v1/requests/rejected', () => HttpResponse.json(rejected)))
  const user = open('/requests/new?copy=rejected')
  expect(await screen.findByDisplayValue('Trade fair in Lisbon')).toBeVisible()
  await submit(user)
  await arrived()
  expect(sent[0]).toMatchObject({ replacesId: 'rejected', amount: '1250.00' })
  expect(sent[0]?.id).not.toBe('rejected')
})
