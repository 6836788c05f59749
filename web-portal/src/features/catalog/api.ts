import { api } from '@/api/emptyApi'
import { everyPage } from '@/api/everyPage'
import {
  athena,
  type Assignment,
  type Category,
  type PeoplePerson,
  type Reason,
} from '@/api/generated/athena'

/** As many names as are told at once. */
const NAMES = 200

const catalog = athena.enhanceEndpoints({
  endpoints: {
    categoryCreate: { invalidatesTags: (made) => (made ? ['Category'] : []) },
    categoryUpdate: { invalidatesTags: (saved) => (saved ? ['Category'] : []) },
    categoryRemove: { invalidatesTags: (_none, error) => (error ? [] : ['Category']) },
    reasonCreate: { invalidatesTags: (made) => (made ? ['Reason'] : []) },
    reasonUpdate: { invalidatesTags: (saved) => (saved ? ['Reason'] : []) },
    assignmentCreate: { invalidatesTags: (made) => (made ? ['Assignment'] : []) },
    assignmentUpdate: { invalidatesTags: (saved) => (saved ? ['Assignment'] : []) },
    assignmentRemove: { invalidatesTags: (_none, error) => (error ? [] : ['Assignment']) },
    assignmentMatrixSimulate: { providesTags: ['Assignment', 'Rates', 'Delegation'] },
    assignmentMatrixImportSheet: {
      // The generated call says nothing of what it sends.
      query: ({ dryRun, body }) => ({
        url: '/api/v1/assignments/import',
        method: 'POST',
        params: { dryRun },
        headers: { 'Content-Type': 'text/csv;charset=utf-8' },
        body,
      }),
      invalidatesTags: (result) => (result?.applied ? ['Assignment'] : []),
    },
    exchangeRateShow: { providesTags: ['Rates'] },
    exchangeRateReplace: { invalidatesTags: (table) => (table ? ['Rates'] : []) },
  },
})

const wholes = api.injectEndpoints({
  endpoints: (build) => ({
    allCategories: build.query<Category[], void>({
      queryFn: (_all, queryApi) => everyPage<Category>('/api/v1/categories', queryApi),
      providesTags: ['Category'],
    }),
    allReasons: build.query<Reason[], void>({
      queryFn: (_all, queryApi) => everyPage<Reason>('/api/v1/reasons', queryApi),
      providesTags: ['Reason'],
    }),
    allAssignments: build.query<Assignment[], void>({
      queryFn: (_all, queryApi) => everyPage<Assignment>('/api/v1/assignments', queryApi),
      providesTags: ['Assignment'],
    }),
    peopleOf: build.query<PeoplePerson[], string[]>({
      async queryFn(ids, _api, _options, call) {
        const people: PeoplePerson[] = []
        for (let at = 0; at < ids.length; at += NAMES) {
          const asked = new URLSearchParams(ids.slice(at, at + NAMES).map((id) => ['id', id]))
          const answer = await call(`/api/v1/people?${asked}`)
          if (answer.error) {
            return { error: answer.error }
          }
          people.push(...(answer.data as { items: PeoplePerson[] }).items)
        }
        return { data: people }
      },
      providesTags: ['User'],
    }),
    assignmentSheet: build.mutation<string, void>({
      query: () => ({ url: '/api/v1/assignments/export', responseHandler: 'text' }),
    }),
  }),
})

export const {
  useCategoryCreateMutation,
  useCategoryUpdateMutation,
  useCategoryRemoveMutation,
  useReasonCreateMutation,
  useReasonUpdateMutation,
  useAssignmentCreateMutation,
  useAssignmentUpdateMutation,
  useAssignmentRemoveMutation,
  useAssignmentMatrixLevelsQuery,
  useAssignmentMatrixSimulateQuery,
  useAssignmentMatrixImportSheetMutation,
  useExchangeRateShowQuery,
  useExchangeRateReplaceMutation,
} = catalog
export const {
  useAllCategoriesQuery,
  useAllReasonsQuery,
  useAllAssignmentsQuery,
  usePeopleOfQuery,
  useAssignmentSheetMutation,
} = wholes
