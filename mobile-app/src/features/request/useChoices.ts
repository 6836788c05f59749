import { useMemo } from 'react'
import type { Reason } from '@/api/types'
import { useCatalog } from '@/features/catalog'

/** What a request can be about, as this device knows it. */
export function useChoices() {
  const { categories, reasons, nameOf } = useCatalog()
  return useMemo(
    () => ({ categories: choosable(categories), reasons: choosable(reasons), nameOf }),
    [categories, reasons, nameOf],
  )
}

/** Those of a category, and those of none in particular. */
export function reasonsFor(reasons: readonly Reason[], categoryId: string): Reason[] {
  return reasons.filter((reason) => !reason.categoryId || reason.categoryId === categoryId)
}

/** Retired ones stay in the list for their names, and cannot be chosen. */
function choosable<Item extends { name: string; active: boolean }>(items: readonly Item[]): Item[] {
  return items.filter(({ active }) => active).sort((one, other) => one.name.localeCompare(other.name))
}
