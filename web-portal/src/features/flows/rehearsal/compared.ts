import type { RehearsalResultTimes } from '@/api/generated/athena'

/** What was, and what would have been. */
export interface Compared<Value> {
  before: Value
  after: Value
}

export const SIDES = ['before', 'after'] as const

/** Nothing where no request came by, on that side. */
export type Times = RehearsalResultTimes | null | undefined

export function both<Value, Part>(
  { before, after }: Compared<Value>,
  part: (value: Value) => Part,
): Compared<Part> {
  return { before: part(before), after: part(after) }
}
