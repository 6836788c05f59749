import { useMemo } from 'react'
import { regionsOf, useAllDepartmentsQuery } from '@/features/people'
import {
  useAllAssignmentsQuery,
  useAllCategoriesQuery,
  useAssignmentMatrixLevelsQuery,
  usePeopleOfQuery,
} from './api'
import { matrixOf, type Matrix } from './matrix'

const NONE: never[] = []

/** All that the matrix is made of, read and laid out. */
export function useMatrix() {
  const assignments = useAllAssignmentsQuery()
  const categories = useAllCategoriesQuery()
  const levels = useAssignmentMatrixLevelsQuery()
  const departments = useAllDepartmentsQuery()
  const ids = useMemo(
    () => [...new Set((assignments.data ?? NONE).flatMap(({ approverIds }) => approverIds))].sort(),
    [assignments.data],
  )
  const people = usePeopleOfQuery(ids, { skip: ids.length === 0 })

  const reads = [assignments, categories, levels, departments, people]
  const error = reads.find((read) => read.error && !read.data)?.error
  const ready =
    assignments.data &&
    categories.data &&
    levels.data &&
    departments.data &&
    (people.data || ids.length === 0)

  const names = useMemo(
    () => new Map((people.data ?? NONE).map((person) => [person.id, person])),
    [people.data],
  )
  const matrix = useMemo<Matrix | undefined>(
    () =>
      ready
        ? matrixOf({
            assignments: assignments.data ?? NONE,
            categories: categories.data ?? NONE,
            levels: levels.data?.items ?? NONE,
            regions: regionsOf(departments.data ?? NONE),
            // Until a name is known nobody is called gone.
            isActive: (id) => names.get(id)?.active ?? true,
          })
        : undefined,
    [ready, assignments.data, categories.data, levels.data, departments.data, names],
  )
  return {
    matrix,
    error,
    people: names,
    categories: categories.data ?? NONE,
    departments: departments.data ?? NONE,
    retry: () => reads.forEach((read) => read.error && void read.refetch()),
  }
}
