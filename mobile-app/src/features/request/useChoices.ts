import { useMemo } from 'react'
import type { Category, Reason } from '@/api/types'
import { referenceList, useLocal } from '@/features/sync'

/** What a request is about, as this device knows it. */
export function useChoices() {
  const lists = useLocal('request:choices', (_, { store }) =>
    JSON.stringify({
      categories: referenceList<Category>(store, 'categories'),
      reasons: referenceList<Reason>(store, 'reasons'),
    }),
  )
  return useMemo(() => {
    const { categories, reasons } = JSON.parse(lists) as { categories: Category[]; reasons: Reason[] }
    const names = new Map([...categories, ...reasons].map(({ id, name }) => [id, name]))
    return {
      categories: byName(categories),
      reasons: byName(reasons),
      nameOf: (id: string) => names.get(id),
    }
  }, [lists])
}

/** Those of a category, and those of none in particular. */
export function reasonsFor(reasons: readonly Reason[], categoryId: string): Reason[] {
  return reasons.filter((reason) => !reason.categoryId || reason.categoryId === categoryId)
}

/** Retired ones stay in the list for their names, and cannot be chosen. */
function byName<Item extends { name: string; active: boolean }>(items: readonly Item[]): Item[] {
  return items.filter(({ active }) => active).sort((one, other) => one.name.localeCompare(other.name))
}
