import { useMemo } from 'react'
import type { PeoplePerson } from '@/api/generated/athena'
import { usePeople } from '@/api/people'
import { regionsOf } from '@/features/people'
import { useAllCategoriesQuery, useAllDepartmentsQuery } from '@/api/lists'
import { approversOf, useAllAssignmentsQuery, useAssignmentMatrixLevelsQuery } from './api'
import { matrixOf, type Matrix } from './matrix'

const NONE: never[] = []

/** All that the matrix is made of, read and laid out. */
export function useMatrix() {
  const assignments = useAllAssignmentsQuery()
  const categories = useAllCategoriesQuery()
  const levels = useAssignmentMatrixLevelsQuery()
  const departments = useAllDepartmentsQuery()
  const ids = useMemo(() => approversOf(assignments.data), [assignments.data])
  const person = usePeople(ids)

  const reads = [assignments, categories, levels, departments]
  const error = reads.find((read) => read.error && !read.data)?.error
  const ready =
    assignments.data &&
    categories.data &&
    levels.data &&
    departments.data &&
    ids.every((id) => person(id) !== undefined)

  const people = useMemo<ReadonlyMap<string, PeoplePerson>>(
    () => new Map(ids.map(person).flatMap((found) => (found ? [[found.id, found]] : []))),
    [ids, person],
  )
  const matrix = useMemo<Matrix | undefined>(
    () =>
      ready
        ? matrixOf({
            assignments: assignments.data ?? NONE,
            categories: categories.data ?? NONE,
            levels: levels.data?.items ?? NONE,
            regions: regionsOf(departments.data ?? NONE),
            // Whom nobody knows any more, nobody calls inactive.
            isActive: (id) => people.get(id)?.active ?? true,
          })
        : undefined,
    [ready, assignments.data, categories.data, levels.data, departments.data, people],
  )
  return {
    matrix,
    error,
    people,
    categories: categories.data ?? NONE,
    departments: departments.data ?? NONE,
    retry: () => reads.forEach((read) => read.error && void read.refetch()),
  }
}
