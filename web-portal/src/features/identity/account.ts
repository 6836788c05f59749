import { api } from '@/api/emptyApi'
import { everyPage } from '@/api/everyPage'
import { athena, type OwnSession } from '@/api/generated/athena'
import { problemName, problemOf, type CallError } from '@/api/problem'

const account = athena.enhanceEndpoints({
  endpoints: {
    ownAccountChangeProfile: { invalidatesTags: (user) => (user ? [{ type: 'User', id: user.id }] : []) },
    ownAccountChangePassword: { invalidatesTags: (_answer, error) => (error ? [] : ['Session']) },
    // Also when it is refused: it may have ended by itself.
    ownAccountEndSession: { invalidatesTags: ['Session'] },
  },
})

const sessions = api.injectEndpoints({
  endpoints: (build) => ({
    // The one in use may be the oldest of them, and has to be found.
    everyOwnSession: build.query<OwnSession[], void>({
      queryFn: (_all, queryApi) => everyPage<OwnSession>('/api/v1/users/me/sessions', queryApi),
      providesTags: ['Session'],
    }),
  }),
})

export const {
  useLazyOwnAccountMeQuery,
  useOwnAccountChangeProfileMutation,
  useOwnAccountChangePasswordMutation,
  useOwnAccountEndSessionMutation,
  useOwnAccountEndAllSessionsMutation,
} = account
export const { useEveryOwnSessionQuery } = sessions

export function isWrongPassword(error: CallError): boolean {
  const problem = problemOf(error)
  return problem !== undefined && problemName(problem) === 'wrong-password'
}
