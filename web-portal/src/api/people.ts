/** The names behind ids. Whatever a page shows at once is asked for at once, and each name once while it is shown. */
import type { ThunkDispatch, UnknownAction } from '@reduxjs/toolkit'
import type { FetchArgs, FetchBaseQueryError } from '@reduxjs/toolkit/query'
import { useEffect, useMemo } from 'react'
import { shallowEqual, useDispatch, useSelector } from 'react-redux'
import { api } from './emptyApi'
import type { PagePeoplePerson, PeoplePerson } from './generated/athena'

/** As many as the server takes in one call. */
const MOST = 200
const GATHER_MS = 10
const KEEP_SECONDS = 600

type Found = { data: Map<string, PeoplePerson> } | { error: FetchBaseQueryError }
type Ask = (call: FetchArgs) => PromiseLike<{ data?: unknown; error?: FetchBaseQueryError }>

let gathering: { ids: Set<string>; found: Promise<Found> } | undefined

/** Joins the call that is about to be made, or begins one. */
function findWithOthers(id: string, ask: Ask): Promise<Found> {
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

const people = api.injectEndpoints({
  endpoints: (build) => ({
    person: build.query<PeoplePerson | null, string>({
      queryFn: async (id, _api, _options, baseQuery) => {
        const found = await findWithOthers(id, baseQuery as Ask)
        return 'error' in found ? found : { data: found.data.get(id) ?? null }
      },
      providesTags: (_person, _error, id) => [{ type: 'User', id }],
      keepUnusedDataFor: KEEP_SECONDS,
    }),
  }),
})

/** Names people by their ids. Undefined is one that is not known yet; null one that nobody has. */
export type Names = (id: string | null | undefined) => string | null | undefined

type Dispatch = ThunkDispatch<unknown, unknown, UnknownAction>

export function usePeople(ids: readonly (string | null | undefined)[]): Names {
  const dispatch = useDispatch<Dispatch>()
  // Pages make a new array each time; what counts is who is in it.
  const key = [...new Set(ids.filter((id) => typeof id === 'string'))].sort().join(',')
  const wanted = useMemo(() => (key === '' ? [] : key.split(',')), [key])
  useEffect(() => {
    const asked = wanted.map((id) => dispatch(people.endpoints.person.initiate(id)))
    return () => asked.forEach((subscription) => subscription.unsubscribe())
  }, [dispatch, wanted])
  const names = useSelector(
    (state: Parameters<ReturnType<typeof people.endpoints.person.select>>[0]) =>
      Object.fromEntries(
        wanted.map((id) => {
          const { data, isError } = people.endpoints.person.select(id)(state)
          return [id, isError ? null : data === undefined ? undefined : (data?.displayName ?? null)]
        }),
      ),
    shallowEqual,
  )
  return (id) => (id ? names[id] : null)
}
