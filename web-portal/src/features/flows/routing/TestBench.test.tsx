import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Draft, RoutingInput, RoutingTrialAnswer } from '@/api/generated/athena'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import type { SaveState, useAutosave } from '../useAutosave'
import { TestBench } from './TestBench'
import { useTrial } from './useTrial'

const DRAFT = { id: 'd1', key: 'budget-approval', version: 3 } as Draft

let asked: RoutingInput[]
let answer: () => Response

const answers = (body: RoutingTrialAnswer) => () => HttpResponse.json(body)

beforeEach(() => {
  asked = []
  answer = answers({ levels: [], rows: [] })
  const page = (items: object[]) => HttpResponse.json({ items, nextCursor: null })
  server.use(
    http.get('*/api/v1/categories', () =>
      page([
        { id: 'c1', code: 'IT', name: 'Hardware', active: true },
        { id: 'c2', code: 'OLD', name: 'Typewriters', active: false },
      ]),
    ),
    http.get('*/api/v1/departments', () => page([{ id: 'p1', name: 'Sales', region: 'EMEA' }])),
    http.get('*/api/v1/exchange-rates', () =>
      HttpResponse.json({ baseCurrency: 'EUR', rates: { EUR: '1' }, validFrom: '2026-01-01', version: 1 }),
    ),
    http.post('*/api/v1/flows/budget-approval/drafts/d1/routing', async ({ request }) => {
      asked.push((await request.json()) as RoutingInput)
      return answer()
    }),
  )
})

const save = vi.fn()
const onSelect = vi.fn()

function Bench({ state = 'saved', version = 3 }: { state?: SaveState; version?: number }) {
  const trial = useTrial({ draft: { ...DRAFT, version }, state, save } as unknown as ReturnType<
    typeof useAutosave
  >)
  return (
    <TestBench
      trial={trial}
      levels={[{ id: 'L1', name: 'Line manager (L1)' }]}
      has={(id) => id === 'rule1_in0'}
      onSelect={onSelect}
    />
  )
}

async function tryAmount(user: ReturnType<typeof show>, amount: string) {
  const field = await screen.findByLabelText('Amount in the base currency')
  await user.clear(field)
  await user.type(field, amount)
  await user.click(screen.getByRole('button', { name: 'Try it' }))
}

it('names the levels, and the rows with their reasons, which lead into the table', async () => {
  answer = answers({
    levels: [
      { level: 'L1', because: 'Always' },
      { level: 'CFO', because: 'It is much' },
    ],
    rows: [
      { id: 'rule9', number: 2, level: 'CFO', because: 'It is much' },
      { id: 'rule1', number: 4, level: 'L1', because: 'Always' },
    ],
  })
  const user = show(<Bench />)
  await tryAmount(user, '1,234.5')
  expect(await screen.findByText('Line manager (L1)')).toBeVisible()
  expect(screen.getByText('CFO (not in the diagram)')).toBeVisible()
  expect(asked).toEqual([{ amountBase: '1234.5', category: 'IT', region: 'EMEA' }])
  await user.click(screen.getByRole('button', { name: 'Row 2 asks for CFO. It is much' }))
  expect(onSelect).toHaveBeenCalledWith('rule9')
})

it('says what to do when no row is for the request', async () => {
  const user = show(<Bench />)
  await tryAmount(user, '10')
  expect(await screen.findByText('No row is for this request.')).toBeVisible()
  expect(screen.getByText(/Add a row for it/)).toBeVisible()
})

it('asks for nothing with an amount that is none', async () => {
  const user = show(<Bench />)
  await tryAmount(user, '0')
  expect(await screen.findByText(/Please enter an amount over zero/)).toBeVisible()
  expect(asked).toEqual([])
})

it('shows why a table cannot be asked, where it is', async () => {
  answer = () =>
    HttpResponse.json(
      {
        type: 'https://athenabudget.io/problems/routing-refused',
        title: 'Unprocessable Entity',
        findings: [
          {
            severity: 'ERROR',
            elementId: 'rule1_in0',
            rule: 'expression-not-allowed',
            message: 'Mend the cell',
          },
        ],
      },
      { status: 422 },
    )
  const user = show(<Bench />)
  await tryAmount(user, '10')
  await user.click(await screen.findByRole('button', { name: /Mend the cell/ }))
  expect(onSelect).toHaveBeenCalledWith('rule1_in0')
})

it('waits until the draft is saved, and asks again whenever it is', async () => {
  function Changing() {
    const [saved, setSaved] = useState(3)
    const [state, setState] = useState<SaveState>('waiting')
    return (
      <>
        <Bench state={state} version={saved} />
        <button type="button" onClick={() => setState('saved')}>
          saved
        </button>
        <button type="button" onClick={() => setSaved(saved + 1)}>
          saved again
        </button>
      </>
    )
  }
  const user = show(<Changing />)
  await tryAmount(user, '10')
  expect(save).toHaveBeenCalledOnce()
  expect(asked).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'saved' }))
  await waitFor(() => expect(asked).toHaveLength(1))
  await user.click(screen.getByRole('button', { name: 'saved again' }))
  await waitFor(() => expect(asked).toHaveLength(2))
})
