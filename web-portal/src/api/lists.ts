import { api } from './emptyApi'
import { everyPage } from './everyPage'
import type { Category, Department, Reason } from './generated/athena'

/** They change rarely, and every page names things by them. */
const KEPT_SECONDS = 600

/** The lists an organisation has some hundreds of lines in, each as a whole, once for all pages. */
const lists = api.injectEndpoints({
  endpoints: (build) => ({
    allCategories: build.query<Category[], void>({
      queryFn: (_all, queryApi) => everyPage<Category>('/api/v1/categories', queryApi),
      providesTags: ['Category'],
      keepUnusedDataFor: KEPT_SECONDS,
    }),
    allReasons: build.query<Reason[], void>({
      queryFn: (_all, queryApi) => everyPage<Reason>('/api/v1/reasons', queryApi),
      providesTags: ['Reason'],
      keepUnusedDataFor: KEPT_SECONDS,
    }),
    allDepartments: build.query<Department[], void>({
      queryFn: (_all, queryApi) => everyPage<Department>('/api/v1/departments', queryApi),
      providesTags: ['Department'],
      keepUnusedDataFor: KEPT_SECONDS,
    }),
  }),
})

export const { useAllCategoriesQuery, useAllReasonsQuery, useAllDepartmentsQuery } = lists
