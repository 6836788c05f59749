import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { Provider } from 'react-redux'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { useAllCategoriesQuery } from '@/api/lists'
import { end, open } from '@/api/session'
import { useMe } from '@/policies'
import { ADA } from '@/testing/Portal'
import { server } from '@/testing/server'
import { NeedsSession } from './NeedsSession'
import { makeStore } from './store'

const GRACE = { ...ADA, id: 'grace', username: 'grace', displayName: 'Grace Hopper' }
const session = (user: typeof ADA) => ({ accessToken: user.id, expiresIn: 900, user })

let asked: number
let refused: boolean

beforeEach(() => {
  asked = 0
  refused = false
  server.use(
    http.get('*/api/v1/categories', () => {
      asked++
      return refused
        ? HttpResponse.json({ type: 'x/unauthenticated', title: 'No', status: 401 }, { status: 401 })
        : HttpResponse.json({ items: [{ id: 'travel', name: 'Travel' }], nextCursor: null })
    }),
  )
  open(session(ADA))
})
afterEach(() => end())

function Page() {
  const { data } = useAllCategoriesQuery()
  return (
    <>
      <h1>{useMe().displayName}</h1>
      <label>
        Note <input />
      </label>
      <p>{data?.[0]?.name}</p>
    </>
  )
}

async function shown() {
  render(
    <Provider store={makeStore()}>
      <MemoryRouter>
        <Routes>
          <Route path="/login" element={<p>Log in first</p>} />
          <Route element={<NeedsSession />}>
            <Route index element={<Page />} />
          </Route>
        </Routes>
      </MemoryRouter>
    </Provider>,
  )
  await screen.findByText('Travel')
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Note'), 'half a thought')
  return user
}

it('keeps the page of a session that ran out, and asks over it who is there', async () => {
  await shown()
  act(() => end('expired'))
  expect(await screen.findByRole('dialog', { name: 'Your session has ended' })).toBeInTheDocument()
  expect(screen.getByLabelText('Note')).toHaveValue('half a thought')
})

it('goes on once its person is back, here or in another tab, and asks again for what was refused', async () => {
  await shown()
  act(() => end('expired'))
  await screen.findByRole('dialog')
  const before = asked
  act(() => open(session(ADA)))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByLabelText('Note')).toHaveValue('half a thought')
  await expect.poll(() => asked).toBe(before + 1)
})

it('shows nothing that one person typed to another who signs in', async () => {
  await shown()
  act(() => end('expired'))
  await screen.findByRole('dialog')
  act(() => open(session(GRACE)))
  expect(await screen.findByRole('heading', { name: 'Grace Hopper' })).toBeInTheDocument()
  expect(screen.getByLabelText('Note')).toHaveValue('')
})

it('leads to the login when somebody wanted it to end', async () => {
  await shown()
  act(() => end())
  expect(await screen.findByText('Log in first')).toBeInTheDocument()
})
