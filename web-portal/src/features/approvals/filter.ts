/** What of the inbox is shown, and in which order; kept in the address, so that it can be sent and gone back to. */
export interface InboxFilter {
  categoryId?: string
  region?: string
  level?: string
  minAmount?: string
  sort?: Sort
}

export const SORTS = ['dueAt', 'createdAt', '-createdAt', '-amount'] as const
export type Sort = (typeof SORTS)[number]

const TEXTS = ['categoryId', 'region', 'level'] as const
const AMOUNT = /^\d{1,13}(\.\d{1,4})?$/

/** Reads an address. What makes no sense in it is left out, as somebody may have typed it. */
export function filterOf(parameters: URLSearchParams): InboxFilter {
  const filter: InboxFilter = {}
  for (const name of TEXTS) {
    const value = parameters.get(name)
    if (value) {
      filter[name] = value
    }
  }
  const minAmount = parameters.get('minAmount')
  if (minAmount && AMOUNT.test(minAmount)) {
    filter.minAmount = minAmount
  }
  const sort = SORTS.find((known) => known === parameters.get('sort'))
  if (sort && sort !== 'dueAt') {
    filter.sort = sort
  }
  return filter
}

/** As it stands in an address: always in the same order, so that equal filters are equal texts. */
export function queryOf(filter: InboxFilter): string {
  const parameters = new URLSearchParams()
  for (const name of [...TEXTS, 'minAmount', 'sort'] as const) {
    const value = filter[name]
    if (value) {
      parameters.set(name, value)
    }
  }
  return parameters.toString()
}

/** An amount as people type it, with a comma or spaces too; undefined when it is none. */
export function typedAmount(text: string): string | undefined {
  const plain = text.trim().replace(/\s/g, '').replace(',', '.')
  return AMOUNT.test(plain) ? plain : undefined
}

/** How many parts of the inbox are left out by it. */
export function narrowings(filter: InboxFilter): number {
  return [...TEXTS, 'minAmount' as const].filter((name) => filter[name]).length
}
