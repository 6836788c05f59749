import { athena } from '@/api/generated/athena'

const LIST = 'LIST'

const users = athena.enhanceEndpoints({
  endpoints: {
    userList: {
      providesTags: (page) => [
        { type: 'User', id: LIST },
        ...(page?.items ?? []).map(({ id }) => ({ type: 'User' as const, id })),
      ],
    },
    userShow: { providesTags: (_user, _error, { id }) => [{ type: 'User', id }] },
    userCreate: { invalidatesTags: [{ type: 'User', id: LIST }] },
    userUpdate: { invalidatesTags: (user) => (user ? [{ type: 'User', id: user.id }] : []) },
    userDeactivate: {
      invalidatesTags: (_answer, error, { id }) => (error ? [] : [{ type: 'User', id }]),
    },
    departmentCreate: { invalidatesTags: (department) => (department ? ['Department'] : []) },
  },
})

export const {
  useUserListQuery,
  useUserShowQuery,
  useUserCreateMutation,
  useUserUpdateMutation,
  useUserDeactivateMutation,
  useDepartmentCreateMutation,
} = users
