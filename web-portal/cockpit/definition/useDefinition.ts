import { engineAddress } from '../server'
import { useAnswer } from '../useAnswer'

export interface Definition {
  id: string
  key: string
  name: string | null
  version: number
}

/** One version of a flow, as the engine knows it. */
export function useDefinition(id: string) {
  return useAnswer<Definition>(engineAddress(`/process-definition/${encodeURIComponent(id)}`))
}
