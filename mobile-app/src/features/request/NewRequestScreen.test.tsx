import { act, fireEvent, screen, waitFor } from '@testing-library/react-native'
import { conflict, draft, request } from '@/database/schema'
import { NOW } from '@/testing/approvals'
import { FAIRS, FLIGHTS, keepLists, ownRequest, putRequests, TRAVEL } from '@/testing/requests'
import { personWith, show } from '@/testing/screens'
import { NewRequestScreen } from './NewRequestScreen'

jest.mock('expo-image-picker', () => ({
  requestCameraPermissionsAsync: async () => ({ granted: false }),
  launchImageLibraryAsync: async () => ({
    canceled: false,
    assets: [{ uri: 'file://one.heic', width: 4000, height: 3000 }],
  }),
}))
const mockResize = jest.fn()
jest.mock('expo-image-manipulator', () => ({
  SaveFormat: { JPEG: 'jpeg' },
  ImageManipulator: {
    manipulate: () => ({
      resize: mockResize,
      renderAsync: async () => ({ saveAsync: async () => ({ base64: 'data:image/jpeg;base64,AAAA' }) }),
    }),
  },
}))

function choose(field: RegExp, option: string) {
  fireEvent.press(screen.getByLabelText(field))
  fireEvent.press(screen.getByRole('radio', { name: new RegExp(`^${option}`) }))
}

const write = (label: string, text: string) => fireEvent.changeText(screen.getByLabelText(label), text)

test('without a network it is a request at once, and is queued with its photos in the same step', async () => {
  const { person, store } = await personWith()
  keepLists(store)
  show(person, NewRequestScreen, { online: false })
  await screen.findByLabelText('What is it for?')
  write('What is it for?', 'Stand in Lisbon')
  write('Amount', '12,500.50')
  choose(/^Currency/, 'USD')
  choose(/^Category/, 'Travel')
  // Its only reason is chosen with it.
  expect(screen.getByLabelText('Reason: Flights')).toBeTruthy()
  write('Justification', 'Forty customers come to it.')
  fireEvent.press(screen.getByRole('button', { name: 'Choose photos' }))
  expect(await screen.findByLabelText('Photo 1')).toBeTruthy()
  expect(mockResize).toHaveBeenCalledWith({ width: 1600 })
  fireEvent.press(screen.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByText(/^Request \{"id":/)).toBeTruthy()
  const rows = store.database.select().from(request).all()
  expect(rows).toMatchObject([
    { unsent: true, view: { title: 'Stand in Lisbon', amount: '12500.50', currency: 'USD' } },
  ])
  expect(person.outbox.of(rows[0]!.id)).toMatchObject([
    { kind: 'SUBMIT', wanted: { categoryId: TRAVEL.id, reasonId: FLIGHTS.id, amount: '12500.50' } },
    { kind: 'ATTACH', wanted: { fileName: 'photo-1.jpg', contentType: 'image/jpeg', base64: 'AAAA' } },
  ])
  expect(store.database.select().from(draft).all()).toEqual([])
})

test('each field says what to do about it, and nothing is kept until all are right', async () => {
  const { person, store } = await personWith()
  keepLists(store)
  show(person, NewRequestScreen, { online: false })
  await screen.findByLabelText('What is it for?')
  write('Amount', 'a lot')
  fireEvent.press(screen.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Write an amount such as 1250.50.')).toBeTruthy()
  // Title, category, and justification; the reason follows its category.
  expect(screen.getAllByText('Fill this in.')).toHaveLength(3)
  write('Amount', '0')
  expect(await screen.findByText('It must be more than zero.')).toBeTruthy()
  expect(person.outbox.size()).toBe(0)
})

test('what was written is there again after the app was closed, until it is discarded', async () => {
  const { person, store } = await personWith()
  keepLists(store)
  const first = show(person, NewRequestScreen, { online: false })
  await screen.findByLabelText('What is it for?')
  write('What is it for?', 'Stand in Lisbon')
  fireEvent.press(screen.getByRole('button', { name: 'Choose photos' }))
  await screen.findByLabelText('Photo 1')
  await waitFor(() => expect(store.database.select().from(draft).all()).toHaveLength(2))
  first.unmount()
  show(person, NewRequestScreen, { online: false })
  expect(await screen.findByDisplayValue('Stand in Lisbon')).toBeTruthy()
  expect(screen.getByLabelText('Photo 1')).toBeTruthy()
  expect(screen.getByText(/^Your draft is back/)).toBeTruthy()
  fireEvent.press(screen.getByRole('button', { name: 'Discard' }))
  await waitFor(() => expect(screen.queryByDisplayValue('Stand in Lisbon')).toBeNull())
  expect(store.database.select().from(draft).all()).toEqual([])
})

test('what was asked for last fills in what it can', async () => {
  const { person, store } = await personWith()
  keepLists(store)
  putRequests(store, [ownRequest(1)])
  show(person, NewRequestScreen, { online: false })
  expect(await screen.findByLabelText('Category: Events')).toBeTruthy()
  expect(screen.getByLabelText('Reason: Trade fairs')).toBeTruthy()
  expect(screen.getByLabelText('Currency: USD')).toBeTruthy()
})

test('asked for again, it replaces the one it came from', async () => {
  const { person, store } = await personWith()
  keepLists(store)
  putRequests(store, [ownRequest(1, { status: 'REJECTED', step: [] })])
  show(person, NewRequestScreen, { online: false, params: { from: 'r1' } })
  expect(await screen.findByText('It replaces BR-1, which stays as it is.')).toBeTruthy()
  write('Amount', '900')
  fireEvent.press(screen.getByRole('button', { name: 'Submit' }))
  await waitFor(() =>
    expect(person.outbox.all()).toMatchObject([
      { kind: 'SUBMIT', wanted: { replacesId: 'r1', amount: '900', title: 'Trade fair 1' } },
    ]),
  )
})

test('what the server did not take is corrected and sent again with its photos, and its card goes', async () => {
  const { person, store } = await personWith()
  keepLists(store)
  const { title, justification, categoryId, reasonId, amount, currency } = ownRequest(1)
  store.change((transaction) =>
    transaction
      .insert(conflict)
      .values({
        id: 'k1',
        kind: 'SUBMIT',
        subject: 'r1',
        wanted: {
          ...{ id: 'r1', title, justification, categoryId, reasonId, amount, currency },
          queuedAt: NOW.toISOString(),
          behind: [{ fileName: 'photo-1.jpg', contentType: 'image/jpeg', base64: 'BBBB' }],
        },
        problem: 'invalid',
        detail: 'No.',
        at: NOW.toISOString(),
      })
      .run(),
  )
  show(person, NewRequestScreen, { online: false, params: { correct: 'k1' } })
  expect(await screen.findByDisplayValue('1250.00')).toBeTruthy()
  fireEvent.press(screen.getByRole('button', { name: 'Submit' }))
  await waitFor(() =>
    expect(person.outbox.all()).toMatchObject([
      { kind: 'SUBMIT', wanted: { title: 'Trade fair 1', reasonId: FAIRS.id } },
      { kind: 'ATTACH', wanted: { base64: 'BBBB' } },
    ]),
  )
  expect(person.outbox.all()[0]!.subject).not.toBe('r1')
  expect(store.database.select().from(conflict).all()).toEqual([])
})

test('with a network one sees who will decide', async () => {
  const asked: unknown[] = []
  const { person, store } = await personWith(({ path, body }) => {
    if (path !== '/api/v1/requests/preview') {
      return undefined
    }
    asked.push(body)
    return {
      amountBase: '1100.00',
      baseCurrency: 'EUR',
      exchangeRate: '1.1',
      levels: [
        { level: 'L1', levelName: 'Level 1', because: '', approvers: [{ id: 'l', displayName: 'Lee One' }] },
      ],
    }
  })
  keepLists(store)
  putRequests(store, [ownRequest(1)])
  show(person, NewRequestScreen)
  await screen.findByLabelText('Category: Events')
  expect(screen.queryByText('Who decides')).toBeNull()
  write('Amount', '1,250')
  expect(await screen.findByText('Lee One')).toBeTruthy()
  expect(asked).toMatchObject([{ amount: '1250', currency: 'USD', categoryId: 'c1', reasonId: 'x1' }])
  await act(async () => undefined)
})

test('a camera that may not be used is said, with what to do instead', async () => {
  const { person, store } = await personWith()
  keepLists(store)
  show(person, NewRequestScreen, { online: false })
  fireEvent.press(await screen.findByRole('button', { name: 'Take a photo' }))
  expect(await screen.findByText(/^The camera may not be used/)).toBeTruthy()
})
