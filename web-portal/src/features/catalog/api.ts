import type { FetchBaseQueryError } from '@reduxjs/toolkit/query'
import { api } from '@/api/emptyApi'
import { everyPage } from '@/api/everyPage'
import { athena, type Assignment } from '@/api/generated/athena'
import { learnPeople } from '@/api/people'

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

/** All who are named by assignments, each once. */
export function approversOf(assignments: readonly Assignment[] = []): string[] {
  return [...new Set(assignments.flatMap(({ approverIds }) => approverIds))]
}

const wholes = api.injectEndpoints({
  endpoints: (build) => ({
    allAssignments: build.query<Assignment[], void>({
      queryFn: async (_all, queryApi) => {
        const read = await everyPage<Assignment>('/api/v1/assignments', queryApi)
        // Who left is a trouble of the matrix: without knowing it, nothing is shown.
        const error = await learnPeople(approversOf(read.data), queryApi.dispatch, { anew: true })
        return error ? { error: error as FetchBaseQueryError } : read
      },
      providesTags: (all) => ['Assignment', ...approversOf(all).map((id) => ({ type: 'User' as const, id }))],
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
export const { useAllAssignmentsQuery, useAssignmentSheetMutation } = wholes
