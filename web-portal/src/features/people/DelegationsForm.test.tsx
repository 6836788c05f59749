import { configureStore } from '@reduxjs/toolkit'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Provider } from 'react-redux'
import { beforeEach, expect, it, vi } from 'vitest'
import { api } from '@/api/emptyApi'
import type { User } from '@/api/generated/athena'
import { i18next, speak } from '@/i18n'
import { SignedIn } from '@/policies'
import DelegationsForm from './DelegationsForm'

const me = {
  id: 'me',
  displayName: 'Lena',
  roles: ['APPROVER'],
  timeZone: 'Europe/Berlin',
} as unknown as User
const deputy = { id: 'paula', displayName: 'Paula Prime', active: true }
let created: unknown

beforeEach(async () => {
  await speak('en')
  await i18next.loadNamespaces('approvals')
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = () => {}
  const Plain = globalThis.Request
  vi.stubGlobal(
    'Request',
    class extends Plain {
      constructor(input: string, init?: RequestInit) {
        super(new URL(input, 'http://localhost'), { ...init, signal: null })
      }
    },
  )
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') {
      return Response.json({ items: [deputy, { id: 'me', displayName: 'Pa Me', active: true }] })
    }
    created = await request.json()
    const problem = {
      type: 'x/invalid',
      title: 'Invalid',
      status: 422,
      errors: [{ pointer: '/toUserId', detail: 'is not an active approver' }],
    }
    return Response.json(problem, { status: 422 })
  })
})

it('finds a deputy by a piece of the name, and shows what the server finds at its field', async () => {
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) => defaults().concat(api.middleware),
  })
  render(
    <Provider store={store}>
      <SignedIn value={me}>
        <DelegationsForm categories={[]} onClose={() => {}} />
      </SignedIn>
    </Provider>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Delegate' }))
  expect(await screen.findByText('Choose somebody from the list.')).toBeVisible()
  const field = screen.getByRole('combobox', { name: 'Deputy' })
  await user.type(field, 'pa')
  // Nobody is their own deputy.
  expect(await screen.findAllByRole('option', { name: /^Pa/ })).toHaveLength(1)
  await user.keyboard('{Enter}')
  expect(field).toHaveValue('Paula Prime')
  await user.click(screen.getByRole('button', { name: 'Delegate' }))
  expect(await screen.findByText('Is not an active approver')).toBeVisible()
  expect(field).toHaveAccessibleDescription(/Is not an active approver/)
  expect(created).toMatchObject({ toUserId: 'paula', categoryId: null })
})
