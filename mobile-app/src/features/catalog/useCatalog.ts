import { useMemo } from 'react'
import type { Category, Reason } from '@/api/types'
import { reference, useLocal } from '@/features/sync'

/** Categories and reasons with their names, as this device has them; retired ones, too. */
export function useCatalog() {
  const lists = useLocal('catalog', (database) =>
    JSON.stringify({
      categories: reference(database, 'categories') ?? [],
      reasons: reference(database, 'reasons') ?? [],
    }),
  )
  return useMemo(() => {
    const { categories, reasons } = JSON.parse(lists) as { categories: Category[]; reasons: Reason[] }
    const names = new Map([...categories, ...reasons].map(({ id, name }) => [id, name]))
    return { categories, reasons, nameOf: (id: string) => names.get(id) }
  }, [lists])
}

export type NameOf = ReturnType<typeof useCatalog>['nameOf']
