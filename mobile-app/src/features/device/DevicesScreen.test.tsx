import { fireEvent, screen, waitFor, within } from '@testing-library/react-native'
import type { OwnDevice } from '@/api/types'
import { personWith, show } from '@/testing/screens'
import { DevicesScreen } from './DevicesScreen'

const device = (id: string, name: string, current: boolean): OwnDevice => ({
  id,
  name,
  current,
  platform: 'ANDROID',
  keyState: 'PROVEN',
  registeredAt: '2026-11-01T10:00:00Z',
  lastUsedAt: '2026-11-02T09:00:00Z',
})

test('a device that was lost is signed out, and this one is not offered', async () => {
  let devices = [device('d1', 'Pixel 9', true), device('d2', 'Old phone', false)]
  const { person } = await personWith(({ method, path }) => {
    if (method === 'delete') {
      devices = devices.filter(({ id }) => !path.endsWith(id))
      return ''
    }
    return { items: devices }
  })
  show(person, DevicesScreen)
  expect(await screen.findByText('This one')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Sign out Pixel 9' })).toBeNull()
  fireEvent.press(screen.getByRole('button', { name: 'Sign out Old phone' }))
  expect(screen.getByText(/what waits there to be sent is lost/)).toBeTruthy()
  fireEvent.press(screen.getAllByRole('button', { name: 'Sign out' }).at(-1)!)
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Sign out Old phone' })).toBeNull())
  expect(within(screen.root).getByText('Pixel 9')).toBeTruthy()
})

test('without a network it says so, and can be tried again', async () => {
  const { person } = await personWith()
  show(person, DevicesScreen, { online: false })
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy()
})
