import { configureStore } from '@reduxjs/toolkit'
import { fireEvent, render, screen, waitFor } from '@testing-library/react-native'
import { AxiosError, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import { Provider } from 'react-redux'
import '@/i18n'
import { AccountProvider } from './AccountContext'
import { identityReducer, signedOut } from './identitySlice'
import { SignInScreen } from './SignInScreen'

function show(logIn: (username: string, password: string) => Promise<void>, { wiped = false } = {}) {
  const store = configureStore({ reducer: { identity: identityReducer } })
  store.dispatch(signedOut({ wiped }))
  return render(
    <SafeAreaProvider
      initialMetrics={{
        frame: { x: 0, y: 0, width: 390, height: 844 },
        insets: { top: 0, left: 0, right: 0, bottom: 0 },
      }}
    >
      <Provider store={store}>
        <AccountProvider
          value={{
            logIn,
            logOut: async () => undefined,
            unlocked: () => undefined,
            canLock: async () => false,
          }}
        >
          <SignInScreen />
        </AccountProvider>
      </Provider>
    </SafeAreaProvider>,
  )
}

function refused(status: number) {
  const config = { headers: new AxiosHeaders() } as InternalAxiosRequestConfig
  return new AxiosError('refused', undefined, config, undefined, {
    status,
    data: {},
    statusText: '',
    headers: {},
    config,
  })
}

function signIn(username: string, password: string) {
  fireEvent.changeText(screen.getByLabelText('Username'), username)
  fireEvent.changeText(screen.getByLabelText('Password'), password)
  fireEvent.press(screen.getByRole('button', { name: 'Sign in' }))
}

test('signs in with what was typed', async () => {
  const logIn = jest.fn(async () => undefined)
  show(logIn)
  signIn(' bea ', 'secret')
  await waitFor(() => expect(logIn).toHaveBeenCalledWith('bea', 'secret'))
})

test('what is missing is said at its field', async () => {
  const logIn = jest.fn(async () => undefined)
  show(logIn)
  fireEvent.press(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findAllByText('Fill this in.')).toHaveLength(2)
  expect(logIn).not.toHaveBeenCalled()
})

test.each([
  ['a wrong password', () => refused(401), /do not match an active user/],
  ['too many tries', () => refused(429), /too often/],
  [
    'no network',
    () => new AxiosError('Network Error', AxiosError.ERR_NETWORK),
    /no connection to the server/,
  ],
  ['a device that fails', () => new Error('disk'), /did not work/],
])('says why it came to nothing: %s', async (_, failure, words) => {
  show(() => Promise.reject(failure()))
  signIn('bea', 'wrong')
  expect(await screen.findByText(words)).toBeTruthy()
  expect(screen.getByLabelText('Password').props.value).toBe('')
  expect(screen.getByLabelText('Username').props.value).toBe('bea')
})

test('tells whoever finds the device empty that it was signed out from elsewhere', () => {
  show(async () => undefined, { wiped: true })
  expect(screen.getByText('This device was signed out')).toBeTruthy()
})

test('a password can be shown', () => {
  show(async () => undefined)
  expect(screen.getByLabelText('Password').props.secureTextEntry).toBe(true)
  fireEvent.press(screen.getByLabelText('Show password'))
  expect(screen.getByLabelText('Password').props.secureTextEntry).toBe(false)
})
