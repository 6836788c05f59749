import { athena } from '@/api/generated/athena'

const ALL = { type: 'Delegation', id: 'LIST' } as const
/** Who decides for whom changes what waits for whom. */
const changed = [ALL, { type: 'Approval', id: 'INBOX' }] as const

export const delegationsApi = athena.enhanceEndpoints({
  endpoints: {
    delegationList: { providesTags: [ALL] },
    delegationCreate: { invalidatesTags: (_answer, error) => (error ? [] : [...changed]) },
    // Also when it was refused: somebody else may have ended it.
    delegationRevoke: { invalidatesTags: [...changed] },
  },
})

export const { useDelegationListQuery, useDelegationCreateMutation, useDelegationRevokeMutation } =
  delegationsApi
