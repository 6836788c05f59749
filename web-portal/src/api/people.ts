/** The people behind ids, each asked for once while one is shown. */
import { useCallback, useEffect, useMemo } from 'react'
import { shallowEqual, useDispatch, useSelector } from 'react-redux'
import type { Dispatch } from './dispatch'
import { api } from './emptyApi'
import type { PeoplePerson } from './generated/athena'
import { findWithOthers, type Ask } from './peopleBatch'
import type { CallError } from './problem'

const KEEP_SECONDS = 600

type Ids = readonly (string | null | undefined)[]

const { person } = api.injectEndpoints({
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
}).endpoints

type State = Parameters<ReturnType<typeof person.select>>[0]

function distinct(ids: Ids): string[] {
  return [...new Set(ids.filter((id) => typeof id === 'string'))].sort()
}

/**
 * Learns who ids mean. A list that awaits it before it has its rows shows none whose name comes late.
 *
 * @param anew also those who are known already, where it counts whether they are still active
 * @returns why not all of them could be learned
 */
export async function learnPeople(ids: Ids, dispatch: Dispatch, { anew = false } = {}): Promise<CallError> {
  const asked = distinct(ids).map((id) =>
    dispatch(person.initiate(id, { subscribe: false, forceRefetch: anew })),
  )
  return (await Promise.all(asked)).find(({ isError }) => isError)?.error
}

/** Whom an id means. Undefined is one that is not known yet; null one that nobody has, or that cannot be told. */
export type People = (id: string | null | undefined) => PeoplePerson | null | undefined

export function usePeople(ids: Ids): People {
  const dispatch = useDispatch<Dispatch>()
  // Pages make a new array each time; what counts is who is in it.
  const key = useMemo(() => distinct(ids).join(','), [ids])
  const wanted = useMemo(() => (key === '' ? [] : key.split(',')), [key])
  useEffect(() => {
    const asked = wanted.map((id) => dispatch(person.initiate(id)))
    return () => asked.forEach((subscription) => subscription.unsubscribe())
  }, [dispatch, wanted])
  const selectors = useMemo(() => wanted.map((id) => person.select(id)), [wanted])
  const found = useSelector(
    (state: State) =>
      selectors.map((select) => {
        const { data, isError } = select(state)
        return isError ? null : data
      }),
    shallowEqual,
  )
  const known = useMemo(() => new Map(wanted.map((id, at) => [id, found[at]])), [wanted, found])
  return useCallback((id) => (id ? known.get(id) : null), [known])
}

/** What people are called, as {@link People} tells who they are. */
export type Names = (id: string | null | undefined) => string | null | undefined

export function useNames(ids: Ids): Names {
  const people = usePeople(ids)
  return useCallback(
    (id) => {
      const found = people(id)
      return found ? found.displayName : found
    },
    [people],
  )
}
