import type { FetchArgs, FetchBaseQueryError } from '@reduxjs/toolkit/query'
import type { PagePeoplePerson, PeoplePerson } from './generated/athena'

/** As many as the server takes in one call. */
const MOST = 200
const GATHER_MS = 10

export type Found = { data: Map<string, PeoplePerson> } | { error: FetchBaseQueryError }
export type Ask = (call: FetchArgs) => PromiseLike<{ data?: unknown; error?: FetchBaseQueryError }>

let gathering: { ids: Set<string>; found: Promise<Found> } | undefined

/** Joins the call that is about to be made, or begins one: whatever a page shows at once is asked for at once. */
export function findWithOthers(id: string, ask: Ask): Promise<Found> {
  if (!gathering || gathering.ids.size >= MOST) {
    const ids = new Set<string>()
    const batch = {
      ids,
      found: new Promise((resolve) => setTimeout(resolve, GATHER_MS)).then(async (): Promise<Found> => {
        if (gathering === batch) {
          gathering = undefined
        }
        const answer = await ask({ url: 'api/v1/people', params: { id: [...ids].join(',') } })
        return answer.error
          ? { error: answer.error }
          : { data: new Map((answer.data as PagePeoplePerson).items.map((person) => [person.id, person])) }
      }),
    }
    gathering = batch
  }
  gathering.ids.add(id)
  return gathering.found
}
