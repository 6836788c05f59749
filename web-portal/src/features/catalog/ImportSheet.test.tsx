import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { ImportSheet } from './ImportSheet'

const line = (number: number, outcome: string, more = {}) => ({
  line: number,
  outcome,
  category: 'TRAVEL',
  level: 'L1',
  region: 'EMEA',
  department: '',
  before: ['ada'],
  after: ['bo'],
  errors: [],
  warnings: [],
  ...more,
})

let lines: unknown[] = []
let calls: { dryRun: string | null; type: string | null; body: string }[] = []

beforeEach(() => {
  calls = []
  server.use(
    http.post('*/api/v1/assignments/import', async ({ request }) => {
      const dryRun = new URL(request.url).searchParams.get('dryRun')
      calls.push({ dryRun, type: request.headers.get('Content-Type'), body: await request.text() })
      return HttpResponse.json({ applied: dryRun !== 'true', lines })
    }),
  )
})

const csv = 'category,level,region,department,approvers\nTRAVEL,L1,EMEA,,bo\n'

async function choose() {
  await userEvent.upload(
    await screen.findByLabelText('Choose a CSV file'),
    new File([csv], 'assignments.csv', { type: 'text/csv' }),
  )
}

it('shows what a file would change before anything does, and then changes all of it', async () => {
  lines = [line(2, 'CHANGED'), line(3, 'UNCHANGED')]
  const onClose = vi.fn()
  show(<ImportSheet onClose={onClose} />)
  await choose()
  expect(await screen.findByText('1 change would be made.')).toBeVisible()
  expect(calls).toEqual([{ dryRun: 'true', type: 'text/csv;charset=utf-8', body: csv }])
  expect(screen.getByText('bo')).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Make 1 change' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(calls.at(-1)).toMatchObject({ dryRun: 'false', body: csv })
})

it('lets nothing be changed while a line is wrong, and says what is wrong with it', async () => {
  lines = [
    line(2, 'CHANGED'),
    line(3, 'INVALID', { errors: [{ column: 'approvers', detail: 'There is no user "bob".' }] }),
  ]
  show(<ImportSheet onClose={() => undefined} />)
  await choose()
  expect(await screen.findByText(/^1 line is wrong/)).toBeVisible()
  expect(screen.getByText('There is no user "bob".')).toBeVisible()
  expect(screen.getByRole('button', { name: /^Make/ })).toBeDisabled()
})
