import { useMemo } from 'react'
import {
  useExchangeRateShowQuery,
  type Category,
  type Department,
  type ExchangeRatesRateTable,
  type Reason,
} from '@/api/generated/athena'
import type { CallError } from '@/api/problem'
import { useAllCategoriesQuery, useAllDepartmentsQuery, useAllReasonsQuery } from '@/api/lists'

/** What a form chooses from. */
export interface Choices {
  categories: Category[]
  reasons: Reason[]
  departments: Department[]
  regions: string[]
  rates: ExchangeRatesRateTable
}

/** Everything at once, as the form is of no use without any of it. */
export function useChoices(): { choices: Choices | undefined; error: CallError; retry: () => void } {
  const categories = useAllCategoriesQuery()
  const reasons = useAllReasonsQuery()
  const departments = useAllDepartmentsQuery()
  const rates = useExchangeRateShowQuery()
  const choices = useMemo(
    () =>
      categories.data && reasons.data && departments.data && rates.data
        ? {
            categories: byName(categories.data.filter((category) => category.active)),
            reasons: byName(reasons.data.filter((reason) => reason.active)),
            departments: byName(departments.data),
            regions: [...new Set(departments.data.map((department) => department.region))].sort(),
            rates: rates.data,
          }
        : undefined,
    [categories.data, reasons.data, departments.data, rates.data],
  )
  const calls = [categories, reasons, departments, rates]
  return {
    choices,
    error: calls.find((call) => call.isError && !call.isFetching)?.error,
    retry: () => calls.filter((call) => call.isError).forEach((call) => void call.refetch()),
  }
}

/** Those of a category, and those of none in particular. */
export function reasonsFor(reasons: readonly Reason[], categoryId: string): Reason[] {
  return reasons.filter((reason) => !reason.categoryId || reason.categoryId === categoryId)
}

function byName<Item extends { name: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => one.name.localeCompare(other.name))
}
