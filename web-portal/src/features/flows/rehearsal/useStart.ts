import type { RehearsalInput } from '@/api/generated/athena'
import type { CallError } from '@/api/problem'
import { KEY } from '../api'
import { useRehearsalBeginMutation } from './api'

export interface Start {
  start: (input: RehearsalInput) => Promise<void>
  starting: boolean
  error: CallError
}

/** Begins rehearsals of a draft; how far one is, is asked for afterwards. */
export function useStart(draftId: string, onStarted: (id: string) => void): Start {
  const [begin, { error, isLoading }] = useRehearsalBeginMutation()
  return {
    start: async (rehearsalInput) => {
      const { data } = await begin({ key: KEY, draftId, prefer: 'respond-async', rehearsalInput })
      if (data) {
        onStarted(data.id)
      }
    },
    starting: isLoading,
    error,
  }
}
