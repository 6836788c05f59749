import type { Department } from '@/api/generated/athena'

export interface Branch {
  department: Department
  depth: number
  children: Branch[]
}

/** Departments under those they belong to. One whose parent is not there stands at the top, so that none is lost. */
export function treeOf(departments: readonly Department[]): Branch[] {
  const ids = new Set(departments.map(({ id }) => id))
  const byParent = new Map<string, Department[]>()
  for (const department of departments) {
    const parent = department.parentId && ids.has(department.parentId) ? department.parentId : ''
    byParent.set(parent, [...(byParent.get(parent) ?? []), department])
  }
  const grow = (parent: string, depth: number): Branch[] =>
    (byParent.get(parent) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((department) => ({ department, depth, children: grow(department.id, depth + 1) }))
  return grow('', 0)
}

/** The tree from top to bottom, as lists of choices show it. */
export function flatten(branches: readonly Branch[]): Branch[] {
  return branches.flatMap((branch) => [branch, ...flatten(branch.children)])
}
