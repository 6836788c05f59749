import {
  fetchBaseQuery,
  type BaseQueryFn,
  type FetchArgs,
  type FetchBaseQueryError,
} from '@reduxjs/toolkit/query/react'
import { accessToken, mayRenew, renew } from './session'

const plain = fetchBaseQuery({
  baseUrl: '/',
  prepareHeaders: (headers) => {
    const token = accessToken()
    if (token) {
      headers.set('Authorization', `Bearer ${token}`)
    }
    return headers
  },
})

/**
 * Calls the server as the signed-in user. A call that changes something carries a key, so that one repeated after a lost
 * answer is not done twice; a call whose access token has ended is repeated once the session is renewed.
 */
export const baseQuery: BaseQueryFn<string | FetchArgs, unknown, FetchBaseQueryError> = async (
  args,
  api,
  options,
) => {
  const call = withKey(typeof args === 'string' ? { url: args } : args)
  const token = accessToken()
  const answer = await plain(call, api, options)
  if (answer.error?.status !== 401 || !mayRenew()) {
    return answer
  }
  try {
    return (await renew(token)) ? await plain(call, api, options) : answer
  } catch (error) {
    return { error: { status: 'FETCH_ERROR', error: String(error) } }
  }
}

function withKey(call: FetchArgs): FetchArgs {
  if (call.method?.toUpperCase() !== 'POST') {
    return call
  }
  const headers = new Headers(call.headers as HeadersInit | undefined)
  if (!headers.has('Idempotency-Key')) {
    headers.set('Idempotency-Key', crypto.randomUUID())
  }
  return { ...call, headers }
}
