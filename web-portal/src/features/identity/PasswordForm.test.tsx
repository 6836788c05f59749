import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { Portal } from '@/testing/Portal'
import { server } from '@/testing/server'
import { PasswordPanel } from './PasswordPanel'

let sent: unknown[]

beforeEach(() => {
  sent = []
})

function answers(answer: () => Response) {
  server.use(
    http.put('*/api/v1/users/me/password', async ({ request }) => {
      sent.push(await request.json())
      return answer()
    }),
  )
}

const present = () => screen.getByLabelText('Present password')
const next = () => screen.getByLabelText('New password')
const again = () => screen.getByLabelText('New password again')

async function submitted(values: { present?: string; next?: string; again?: string } = {}) {
  render(
    <Portal>
      <PasswordPanel />
    </Portal>,
  )
  await screen.findByLabelText('Present password')
  const user = userEvent.setup()
  await user.type(present(), values.present ?? 'the old password')
  await user.type(next(), values.next ?? 'the new password')
  await user.type(again(), values.again ?? 'the new password')
  await user.click(screen.getByRole('button', { name: 'Change password' }))
  return user
}

it('is changed, and nothing of it is left in the form', async () => {
  answers(() => new HttpResponse(null, { status: 204 }))
  await submitted()
  expect(await screen.findByText(/^Your password is changed/)).toBeInTheDocument()
  expect(sent).toEqual([{ currentPassword: 'the old password', newPassword: 'the new password' }])
  for (const field of [present(), next(), again()]) {
    expect(field).toHaveValue('')
  }
})

it('a wrong present password is told at its field, and the new one stays', async () => {
  answers(() =>
    HttpResponse.json(
      {
        type: 'https://x/wrong-password',
        title: 'x',
        errors: [{ pointer: '/currentPassword', detail: 'is not your password' }],
      },
      { status: 422 },
    ),
  )
  await submitted()
  await waitFor(() => expect(present()).toHaveAccessibleDescription('This is not your present password.'))
  expect(present()).toHaveFocus()
  expect(next()).toHaveValue('the new password')
})

it("the server's findings stand at their fields", async () => {
  answers(() =>
    HttpResponse.json(
      { type: 'x', title: 'x', errors: [{ pointer: '/newPassword', detail: 'is too well known' }] },
      { status: 400 },
    ),
  )
  await submitted()
  await waitFor(() => expect(next()).toHaveAccessibleDescription(/Is too well known/))
})

it('too many attempts are told beside the form', async () => {
  answers(() =>
    HttpResponse.json(
      { type: 'x', title: 'x', detail: 'The password was wrong too often.' },
      { status: 429 },
    ),
  )
  await submitted()
  expect(await screen.findByRole('alert')).toHaveTextContent('The password was wrong too often.')
})

it.each([
  [{ next: 'short', again: 'short' }, 'Use at least 10 characters.'],
  [{ again: 'the new passwort' }, 'The two are not the same.'],
  [{ next: 'the old password', again: 'the old password' }, 'This is the present one. Choose another.'],
])('nothing is sent that breaks the rules: %o', async (values, told) => {
  await submitted(values)
  expect(await screen.findByText(told)).toBeInTheDocument()
  expect(sent).toEqual([])
})

it('the rules are told before typing, and keepers of passwords know the fields', async () => {
  render(
    <Portal>
      <PasswordPanel />
    </Portal>,
  )
  expect(await screen.findByLabelText('New password')).toHaveAccessibleDescription(/10 to 128 characters/)
  expect(present()).toHaveAttribute('autocomplete', 'current-password')
  expect(next()).toHaveAttribute('autocomplete', 'new-password')
  expect(again()).toHaveAttribute('autocomplete', 'new-password')
  expect(next()).toHaveAttribute('type', 'password')
  await userEvent.click(screen.getByLabelText('Show what I type'))
  expect(next()).toHaveAttribute('type', 'text')
})
