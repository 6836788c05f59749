import { createContext, use, useCallback, useRef, useSyncExternalStore } from 'react'
import type { Database } from '@/database/database'
import type { Person } from './person'

const PersonContext = createContext<Person | undefined>(undefined)

export const PersonProvider = PersonContext.Provider

/** Whoever is signed in. Only inside of what is shown to somebody who is. */
export function usePerson(): Person {
  const person = use(PersonContext)
  if (!person) {
    throw new Error('Nobody is signed in here')
  }
  return person
}

/**
 * What the database of this device says, read again whenever it was changed.
 *
 * @param key what else the answer depends on: another key asks again
 */
export function useLocal<Answer>(key: string, ask: (database: Database, person: Person) => Answer): Answer {
  const person = usePerson()
  const { store } = person
  const last = useRef<{ store: unknown; revision: number; key: string; answer: Answer } | undefined>(
    undefined,
  )
  const read = useCallback(() => {
    const revision = store.currentRevision()
    const known = last.current
    if (known && known.store === store && known.revision === revision && known.key === key) {
      return known.answer
    }
    const answer = ask(store.database, person)
    last.current = { store, revision, key, answer }
    return answer
    // The question is known by its key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [store, key])
  return useSyncExternalStore(store.onChange, read, read)
}
