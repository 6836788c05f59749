import type { HistoryEntry, RequestView } from '@/api/types'
import { useFetched } from '@/features/online'
import { useLocal, usePerson } from '@/features/sync'
import { keepPage, keptPage } from './keptPages'

const KIND = 'timeline'

/** All that happened to a request: as this device heard it last, and heard anew whenever the request has changed. */
export function useTimeline(request: RequestView, asked: boolean) {
  const { store, clock } = usePerson()
  const { id, version } = request
  const { refusal, again } = useFetched(
    asked ? `timeline:${id}:${version}` : undefined,
    async (http, signal) => {
      const { data } = await http.get<HistoryEntry[]>(`/api/v1/requests/${id}/status`, { signal })
      keepPage(store, KIND, id, data, clock.now())
      return data
    },
  )
  const known = useLocal(`timeline:${id}`, (database) => keptPage<HistoryEntry[]>(database, KIND, id))
  return { known, refusal, again }
}
