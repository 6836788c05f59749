import { useMemo } from 'react'
import type { Category, Reason } from '@/api/types'
import { referenceList, useLocal } from '@/features/sync'

/** The names of categories and reasons, as this device has them. */
export function useCatalog() {
  const lists = useLocal('catalog', (_, { store }) => ({
    categories: referenceList<Category>(store, 'categories'),
    reasons: referenceList<Reason>(store, 'reasons'),
  }))
  const text = JSON.stringify(lists)
  return useMemo(() => {
    const { categories, reasons } = JSON.parse(text) as typeof lists
    const names = new Map([...categories, ...reasons].map(({ id, name }) => [id, name]))
    return { categories, nameOf: (id: string) => names.get(id) }
  }, [text])
}

export type NameOf = ReturnType<typeof useCatalog>['nameOf']
