import type { BaseQueryFn } from '@reduxjs/toolkit/query'
import type { PagePeoplePerson } from './generated/athena'

/** By the id of a person, what they are called. */
export type Names = Record<string, string>

/** As many as the server tells at once. */
const MOST = 200

/**
 * The names of the people on a page, fetched with it, so that none shows up late. Somebody whose name cannot be told, or who
 * is gone, is left out: a page without names is better than none.
 */
export async function namesOf(
  ids: (string | null | undefined)[],
  call: (url: string) => ReturnType<BaseQueryFn>,
): Promise<Names> {
  const wanted = [...new Set(ids)].filter((id): id is string => Boolean(id)).slice(0, MOST)
  if (wanted.length === 0) {
    return {}
  }
  const answer = await call(`/api/v1/people?${wanted.map((id) => `id=${id}`).join('&')}`)
  const found = (answer.data as PagePeoplePerson | undefined)?.items ?? []
  return Object.fromEntries(found.map(({ id, displayName }) => [id, displayName]))
}
