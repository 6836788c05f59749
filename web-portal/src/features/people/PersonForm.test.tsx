import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { User } from '@/api/generated/athena'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { PersonForm } from './PersonForm'

const ada: User = {
  id: 'ada',
  username: 'ada',
  displayName: 'Ada Lovelace',
  email: 'ada@athena.example',
  roles: ['APPROVER'],
  region: 'EMEA',
  locale: 'en',
  timeZone: 'Europe/London',
  active: true,
  version: 3,
}

const problem = (status: number, type: string, detail: string, more = {}) =>
  HttpResponse.json({ type: `/problems/${type}`, title: type, status, detail, ...more }, { status })

let sent: { ifMatch: string | null; body: Record<string, unknown> }[] = []
let answer: (ifMatch: string | null) => Response = () => HttpResponse.json({ ...ada, version: 4 })

beforeEach(() => {
  sent = []
  server.use(
    http.get('*/api/v1/departments', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.put('*/api/v1/users/ada', async ({ request }) => {
      const ifMatch = request.headers.get('If-Match')
      sent.push({ ifMatch, body: (await request.json()) as Record<string, unknown> })
      return answer(ifMatch)
    }),
  )
})

async function typeName(name: string) {
  const field = await screen.findByLabelText('Name')
  await userEvent.clear(field)
  await userEvent.type(field, name)
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
}

it('saves over the version that was read', async () => {
  answer = () => HttpResponse.json({ ...ada, displayName: 'Ada Byron', version: 4 })
  show(<PersonForm user={ada} refetch={async () => ada} />)
  await typeName('Ada Byron')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.ifMatch).toBe('"3"')
  expect(sent[0]?.body.displayName).toBe('Ada Byron')
})

it('shows what somebody else saved meanwhile, and keeps what was typed until one of both is chosen', async () => {
  answer = (ifMatch) =>
    ifMatch === '"3"'
      ? problem(412, 'stale-version', 'It was changed since you read it.')
      : HttpResponse.json({ ...ada, displayName: 'Ada Byron', version: 5 })
  const newer: User = { ...ada, displayName: 'Countess of Lovelace', version: 4 }
  show(<PersonForm user={ada} refetch={async () => newer} />)
  await typeName('Ada Byron')
  const shown = await screen.findByText('Somebody else saved this meanwhile')
  expect(shown).toBeVisible()
  expect(screen.getByText('Countess of Lovelace')).toBeVisible()
  expect(screen.getByLabelText('Name')).toHaveValue('Ada Byron')

  await userEvent.click(screen.getByRole('button', { name: 'Save mine over it' }))
  await waitFor(() => expect(sent.at(-1)?.ifMatch).toBe('"4"'))
  expect(sent.at(-1)?.body.displayName).toBe('Ada Byron')
})

it('saves over what somebody else made of the rest no field that was not changed here', async () => {
  answer = (ifMatch) =>
    ifMatch === '"3"'
      ? problem(412, 'stale-version', 'It was changed since you read it.')
      : problem(409, 'user-needed', 'Not now.')
  const newer: User = {
    ...ada,
    displayName: 'Countess of Lovelace',
    email: 'countess@athena.example',
    roles: ['APPROVER', 'ANALYST'],
    version: 4,
  }
  show(<PersonForm user={ada} refetch={async () => newer} />)
  await typeName('Ada Byron')
  const alert = await screen.findByRole('alert')
  await userEvent.click(screen.getByLabelText(/^May sign in/))
  const shown = within(alert).getAllByRole('listitem')
  expect(shown.map((item) => item.firstChild?.textContent)).toEqual(['Name', 'May sign in'])

  await userEvent.click(screen.getByRole('button', { name: 'Save mine over it' }))
  expect(await screen.findByText('Not now.')).toBeVisible()
  expect(sent.at(-1)).toMatchObject({
    ifMatch: '"4"',
    body: {
      displayName: 'Ada Byron',
      active: false,
      email: 'countess@athena.example',
      roles: ['APPROVER', 'ANALYST'],
      timeZone: 'Europe/London',
    },
  })
  // What was refused goes on from there.
  expect(screen.getByLabelText('Email')).toHaveValue('countess@athena.example')
  expect(screen.getByLabelText('Name')).toHaveValue('Ada Byron')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(sent).toHaveLength(3))
  expect(sent[2]).toEqual(sent[1])
})

it('takes the newer version when told to', async () => {
  answer = () => problem(412, 'stale-version', 'It was changed since you read it.')
  const newer: User = { ...ada, displayName: 'Countess of Lovelace', version: 4 }
  show(<PersonForm user={ada} refetch={async () => newer} />)
  await typeName('Ada Byron')
  await userEvent.click(await screen.findByRole('button', { name: 'Take what is saved' }))
  expect(screen.getByLabelText('Name')).toHaveValue('Countess of Lovelace')
})

it('says why somebody cannot stop approving, and where to change that', async () => {
  answer = () => problem(409, 'user-needed', 'This user is the only approver of 4 open approvals.')
  show(<PersonForm user={ada} refetch={async () => ada} />)
  await typeName('Ada Byron')
  expect(await screen.findByText('This user is the only approver of 4 open approvals.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Show their assignments' })).toHaveAttribute(
    'href',
    '/assignments?approver=ada',
  )
})

it("puts the server's findings at their fields", async () => {
  answer = () =>
    problem(400, 'invalid-input', 'One field cannot be accepted.', {
      errors: [{ pointer: '/email', detail: 'must be a well-formed email address' }],
    })
  show(<PersonForm user={ada} refetch={async () => ada} />)
  await typeName('Ada Byron')
  expect(await screen.findByText('Must be a well-formed email address')).toBeVisible()
  expect(screen.getByLabelText('Email')).toHaveAttribute('aria-invalid', 'true')
})
