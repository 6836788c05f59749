import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { useEffect, useState } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { User, UserInputProfile } from '@/api/generated/athena'
import { currentUser, end, onSession, open } from '@/api/session'
import { appearance } from '@/appearance'
import { SignedIn } from '@/policies'
import { ADA, Portal } from '@/testing/Portal'
import { server } from '@/testing/server'
import { ProfileForm } from './ProfileForm'

const MINE: User = { ...ADA, phone: '+442079460018', timeZone: 'Europe/London', version: 3 }

/** The user as the server has them; a change over another version is refused. */
let stored: User
let puts: { ifMatch: string | null; body: UserInputProfile }[]

beforeEach(() => {
  puts = []
  stored = MINE
  server.use(
    http.get('*/api/v1/users/me', () => HttpResponse.json(stored)),
    http.put('*/api/v1/users/me', async ({ request }) => {
      const ifMatch = request.headers.get('If-Match')
      const body = (await request.json()) as UserInputProfile
      puts.push({ ifMatch, body })
      if (ifMatch !== `"${stored.version}"`) {
        return problem(412, 'stale-version', 'It was changed since you read it.')
      }
      stored = { ...stored, ...body, version: stored.version + 1 }
      return HttpResponse.json(stored)
    }),
  )
  open({ accessToken: 'x', expiresIn: 900, user: MINE })
})

afterEach(async () => {
  end()
  await appearance.chooseLanguage('en')
})

const problem = (status: number, type: string, detail: string, more = {}) =>
  HttpResponse.json({ type: `https://x/${type}`, title: 'x', detail, ...more }, { status })

/** The form under whoever the session says one is. */
function OwnForm() {
  const [me, setMe] = useState(MINE)
  useEffect(() => {
    const stop = onSession((opened) => opened && setMe(opened.user))
    return () => void stop()
  }, [])
  return (
    <SignedIn value={me}>
      <ProfileForm />
    </SignedIn>
  )
}

function show() {
  render(
    <Portal>
      <OwnForm />
    </Portal>,
  )
  return userEvent.setup()
}

async function typePhone(phone: string) {
  const user = show()
  const field = await screen.findByLabelText(/^Phone/)
  await user.clear(field)
  await user.type(field, phone)
  return user
}

const save = () => screen.getByRole('button', { name: 'Save profile' })

it('is saved over the version that was read, and the session knows it at once', async () => {
  const user = await typePhone('+44 (0) 20 7946-0099')
  const zone = screen.getByLabelText('Time zone')
  await user.clear(zone)
  await user.type(zone, 'America/New York')
  expect(screen.getByText('Not saved yet')).toBeInTheDocument()
  await user.click(save())
  expect(await screen.findByText('Your profile is saved.')).toBeInTheDocument()
  expect(puts).toEqual([
    { ifMatch: '"3"', body: { locale: 'en', timeZone: 'America/New_York', phone: '+442079460099' } },
  ])
  expect(currentUser()).toEqual(stored)
  expect(screen.getByLabelText(/^Phone/)).toHaveValue('+442079460099')
  expect(screen.queryByText('Not saved yet')).not.toBeInTheDocument()
})

it('a phone number may be left empty', async () => {
  const user = await typePhone(' ')
  await user.click(save())
  await waitFor(() => expect(puts[0]?.body.phone).toBeNull())
})

it('a changed language is spoken, whatever was chosen on this device before', async () => {
  await appearance.chooseLanguage('en')
  const user = show()
  await user.selectOptions(await screen.findByLabelText('Language'), 'Español')
  await user.click(save())
  expect(await screen.findByText('Su perfil está guardado.')).toBeInTheDocument()
  expect(document.documentElement.lang).toBe('es')
})

it('what was changed elsewhere is shown, and what was typed stays until one of both is chosen', async () => {
  const user = await typePhone('+442079460099')
  stored = { ...stored, phone: '+442079460011', version: 4 }
  await user.click(save())
  const shown = await screen.findByText('Your profile was changed meanwhile')
  expect(shown.closest('[role=alert]')).toHaveTextContent('+442079460011')
  expect(screen.getByLabelText(/^Phone/)).toHaveValue('+442079460099')

  await user.click(screen.getByRole('button', { name: 'Save mine over it' }))
  expect(await screen.findByText('Your profile is saved.')).toBeInTheDocument()
  expect(puts.map(({ ifMatch }) => ifMatch)).toEqual(['"3"', '"4"'])
  expect(stored.phone).toBe('+442079460099')
  expect(shown).not.toBeInTheDocument()
})

it('what was changed elsewhere is taken when told to', async () => {
  const user = await typePhone('+442079460099')
  stored = { ...stored, phone: '+442079460011', version: 4 }
  await user.click(save())
  await user.click(await screen.findByRole('button', { name: 'Take what is saved' }))
  expect(screen.getByLabelText(/^Phone/)).toHaveValue('+442079460011')
  expect(puts).toHaveLength(1)
})

it('a change of something else is no reason to ask', async () => {
  const user = await typePhone('+442079460099')
  stored = { ...stored, displayName: 'Ada Byron', version: 4 }
  await user.click(save())
  expect(await screen.findByText('Your profile is saved.')).toBeInTheDocument()
  expect(currentUser()?.displayName).toBe('Ada Byron')
  expect(stored.phone).toBe('+442079460099')
})

it("the server's findings stand at their fields, and what was typed stays", async () => {
  server.use(
    http.put('*/api/v1/users/me', () =>
      problem(400, 'invalid-input', 'One field cannot be accepted.', {
        errors: [{ pointer: '/phone', detail: 'must be a number in use' }],
      }),
    ),
  )
  const user = await typePhone('+442079460099')
  await user.click(save())
  const field = screen.getByLabelText(/^Phone/)
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Must be a number in use/))
  expect(field).toHaveAttribute('aria-invalid', 'true')
  expect(field).toHaveValue('+442079460099')
})

it('nothing is sent that the server would refuse', async () => {
  const user = await typePhone('0600 123')
  await user.click(save())
  expect(await screen.findByText(/Begin with \+/)).toBeInTheDocument()
  expect(puts).toEqual([])
})
