import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { Portal } from '@/testing/Portal'
import { server } from '@/testing/server'
import RegisterPage from './RegisterPage'

async function filled() {
  render(
    <Portal>
      <RegisterPage />
    </Portal>,
  )
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText('Your name'), 'Grace Hopper')
  await user.type(screen.getByLabelText('Email'), 'grace@example.org')
  await user.type(screen.getByLabelText('Region'), 'EMEA')
  await user.type(screen.getByLabelText('Username'), 'grace')
  await user.type(screen.getByLabelText('Password'), 'a long password')
  return user
}

const submit = () => screen.getByRole('button', { name: 'Ask for an account' })

it('who registered is told that an administrator comes next', async () => {
  let sent: unknown
  server.use(
    http.post('*/api/v1/auth/register', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ displayName: 'Grace Hopper' }, { status: 201 })
    }),
  )
  const user = await filled()
  await user.click(submit())
  expect(await screen.findByText('Thank you, Grace Hopper.')).toBeInTheDocument()
  expect(screen.getByText(/An administrator activates your account/)).toBeInTheDocument()
  expect(sent).toEqual({
    displayName: 'Grace Hopper',
    email: 'grace@example.org',
    region: 'EMEA',
    username: 'grace',
    password: 'a long password',
  })
})

it('what the server finds stands at its field, and what was typed stays', async () => {
  server.use(
    http.post('*/api/v1/auth/register', () =>
      HttpResponse.json(
        { type: 'x', title: 'x', errors: [{ pointer: '/email', detail: 'must be a known mailbox' }] },
        { status: 400 },
      ),
    ),
  )
  const user = await filled()
  await user.click(submit())
  expect(await screen.findByText('Must be a known mailbox')).toBeInTheDocument()
  expect(screen.getByLabelText('Email')).toHaveAccessibleDescription('Must be a known mailbox')
  expect(screen.getByLabelText('Password')).toHaveValue('a long password')
})

it('a name that is taken is told beside the form', async () => {
  server.use(
    http.post('*/api/v1/auth/register', () =>
      HttpResponse.json(
        { type: 'x', title: 'x', detail: 'This username or email is taken.' },
        { status: 409 },
      ),
    ),
  )
  const user = await filled()
  await user.click(submit())
  expect(await screen.findByText('This username or email is taken.')).toBeInTheDocument()
})

it('nothing is sent that the server would refuse', async () => {
  const user = await filled()
  await user.clear(screen.getByLabelText('Password'))
  await user.type(screen.getByLabelText('Password'), 'short')
  await user.click(submit())
  expect(await screen.findByText('Use at least 10 characters.')).toBeInTheDocument()
})
