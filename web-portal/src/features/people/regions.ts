import type { Department } from '@/api/generated/athena'

/** The regions of the organisation. They have no list of their own: they are those that departments are in. */
export function regionsOf(departments: readonly Department[]): string[] {
  return [...new Set(departments.map((department) => department.region))].sort()
}
