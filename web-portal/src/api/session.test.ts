import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { User } from './generated/athena'
import { accessToken, currentUser, end, onSession, open, userChanged } from './session'

const ada: User = {
  id: 'ada',
  username: 'ada',
  displayName: 'Ada Lovelace',
  roles: [],
  locale: 'en',
  timeZone: 'UTC',
  active: true,
  version: 1,
}

let tab: BroadcastChannel

beforeEach(() => {
  tab = new BroadcastChannel('athena-session')
  open({ accessToken: 'token', expiresIn: 900, user: ada })
})

afterEach(() => {
  tab.close()
  end()
})

it('a user who changed is told to every tab, and the token stays', async () => {
  const heard = vi.fn()
  tab.addEventListener('message', (event) => heard(event.data))
  const changed = { ...ada, locale: 'de', version: 2 }
  userChanged(changed)
  expect(currentUser()).toEqual(changed)
  expect(accessToken()).toBe('token')
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ user: changed }))
})

it('a user who changed in another tab is shown here too', async () => {
  const told = vi.fn()
  const stop = onSession(told)
  const changed = { ...ada, timeZone: 'Europe/London', version: 2 }
  tab.postMessage({ user: { ...changed, id: 'somebody else' } })
  tab.postMessage({ user: changed })
  await vi.waitFor(() => expect(currentUser()).toEqual(changed))
  expect(told).toHaveBeenCalledOnce()
  expect(accessToken()).toBe('token')
  stop()
})
