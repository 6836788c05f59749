import type { HistoryEntry, RequestView } from '@/api/types'
import { cached, putInCache } from '@/database/cache'
import { useFetched } from '@/features/online'
import { useLocal, usePerson } from '@/features/sync'

/** All that happened to a request: as this device heard it last, and heard anew whenever the request has changed. */
export function useTimeline(request: RequestView, asked: boolean) {
  const { store, clock } = usePerson()
  const { id, version } = request
  const { refusal, again } = useFetched(
    asked ? `timeline:${id}:${version}` : undefined,
    async (http, signal) => {
      const { data } = await http.get<HistoryEntry[]>(`/api/v1/requests/${id}/status`, { signal })
      store.change((transaction) => putInCache(transaction, 'timeline', id, data, clock.now()))
      return data
    },
  )
  const known = useLocal(`timeline:${id}`, (database) => cached<HistoryEntry[]>(database, 'timeline', id))
  return { known, refusal, again }
}
