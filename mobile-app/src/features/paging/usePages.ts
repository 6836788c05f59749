import { useCallback, useMemo, useState } from 'react'
import type { Database } from '@/database/database'
import { useLocal, usePerson } from '@/features/sync'
import { KeyPages } from './KeyPages'

const PAGE = 40

/**
 * A long list of the local database, as far as somebody has scrolled.
 *
 * @param key which list it is: of another one, only the first page is read
 */
export function usePages<Key>(
  key: string,
  after: (database: Database, last: Key | undefined, limit: number) => Key[],
) {
  const { store } = usePerson()
  const [wanted, setWanted] = useState({ key, count: PAGE })
  const count = wanted.key === key ? wanted.count : PAGE
  const pages = useMemo(
    () => new KeyPages<Key>((last, limit) => after(store.database, last, limit)),
    // The list is known by its key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [store, key],
  )
  const keys = useLocal(`${key}:${count}`, () => pages.upTo(count, store.currentRevision()))
  const more = useCallback(() => {
    if (keys.length >= count) {
      setWanted({ key, count: count + PAGE })
    }
  }, [keys.length, key, count])
  return { keys, more, complete: keys.length < count }
}
