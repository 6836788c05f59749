import { useCallback, useEffect } from 'react'
import { cachedAll, putInCache } from '@/database/cache'
import { type Person, useLocal, usePerson } from '@/features/sync'

/** Who is asked for already; a call that failed asks again with the next screen. */
const asked = new WeakMap<Person, Set<string>>()

/** The names of people, as the server told them last. Of whom this device has not heard, it asks. */
export function useNames(ids: string[]): (id: string) => string | undefined {
  const person = usePerson()
  const wanted = [...new Set(ids)].sort()
  const key = wanted.join(',')
  const names = useLocal(`names:${key}`, (database) => {
    return wanted.length === 0 ? new Map<string, string>() : cachedAll<string>(database, 'person', wanted)
  })
  const missing = wanted.filter((id) => !names.has(id) && id !== person.user.id).join(',')
  useEffect(() => {
    if (missing !== '') {
      void learn(person, missing.split(','))
    }
  }, [person, missing])
  return useCallback(
    (id: string) => (id === person.user.id ? person.user.displayName : names.get(id)),
    [person, names],
  )
}

async function learn(person: Person, ids: string[]) {
  const pending = asked.get(person) ?? new Set<string>()
  asked.set(person, pending)
  const fresh = ids.filter((id) => !pending.has(id))
  if (fresh.length === 0) {
    return
  }
  fresh.forEach((id) => pending.add(id))
  try {
    const query = new URLSearchParams(fresh.map((id) => ['id', id]))
    const { data } = await person.http.get<{ items: { id: string; displayName: string }[] }>(
      `/api/v1/people?${query.toString()}`,
    )
    person.store.change((transaction) => {
      data.items.forEach(({ id, displayName }) =>
        putInCache(transaction, 'person', id, displayName, person.clock.now()),
      )
    })
  } catch {
    // Without a network they are “another approver”.
    fresh.forEach((id) => pending.delete(id))
  }
}
