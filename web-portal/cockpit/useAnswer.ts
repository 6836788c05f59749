import { useEffect, useState } from 'react'
import { get } from './server'

export interface Asked<Answer> {
  /** Undefined until there is one. */
  answer?: Answer
  problem?: Error
  again: () => void
}

/** What an address answers; asks anew when it changes, and not at all without one. */
export function useAnswer<Answer>(address: string | undefined): Asked<Answer> {
  const [attempt, setAttempt] = useState(0)
  const [came, setCame] = useState<{ of: string; answer?: Answer; problem?: Error }>()
  const wanted = `${attempt} ${address}`

  useEffect(() => {
    if (!address) {
      return
    }
    const asking = new AbortController()
    get<Answer>(address, asking.signal).then(
      (answer) => setCame({ of: wanted, answer }),
      (problem: Error) => asking.signal.aborted || setCame({ of: wanted, problem }),
    )
    return () => asking.abort()
  }, [address, wanted])

  const current = came?.of === wanted ? came : undefined
  return { answer: current?.answer, problem: current?.problem, again: () => setAttempt(attempt + 1) }
}
