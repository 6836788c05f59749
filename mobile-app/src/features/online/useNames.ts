import { and, eq, inArray } from 'drizzle-orm'
import { useCallback, useEffect } from 'react'
import { kept } from '@/database/schema'
import { type Person, useLocal, usePerson } from '@/features/sync'

const KIND = 'person'
/** Who is asked for already; a call that failed asks again with the next screen. */
const asked = new WeakMap<Person, Set<string>>()

/** The names of people, as the server told them last. Of whom this device has not heard, it asks. */
export function useNames(ids: string[]): (id: string) => string | undefined {
  const person = usePerson()
  const wanted = [...new Set(ids)].sort()
  const key = wanted.join(',')
  const names = useLocal(`names:${key}`, (database) => {
    const rows =
      wanted.length === 0
        ? []
        : database
            .select({ id: kept.id, content: kept.content })
            .from(kept)
            .where(and(eq(kept.kind, KIND), inArray(kept.id, wanted)))
            .all()
    return new Map(rows.map(({ id, content }) => [id, content as string]))
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
    const fetchedAt = new Date().toISOString()
    person.store.change((transaction) => {
      data.items.forEach(({ id, displayName }) => {
        const told = { fetchedAt, content: displayName }
        transaction
          .insert(kept)
          .values({ kind: KIND, id, ...told })
          .onConflictDoUpdate({ target: [kept.kind, kept.id], set: told })
          .run()
      })
    })
  } catch {
    // Without a network they are “another approver”.
    fresh.forEach((id) => pending.delete(id))
  }
}
