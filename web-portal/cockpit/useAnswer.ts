import { useCallback, useEffect, useState } from 'react'
import type { Ask } from './api'

export interface Answer<T> {
  /** What was answered last; it stays while something else is asked. */
  data?: T
  error?: Error
  pending: boolean
  again: () => void
}

/**
 * Asks the server, and again whenever the question changes.
 * @param question names it; null asks nothing
 */
export function useAnswer<T>(question: string | null, ask: Ask<T>): Answer<T> {
  const [answer, setAnswer] = useState<{ data?: T; error?: Error; of?: string }>({})
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (question === null) {
      return
    }
    const stop = new AbortController()
    ask(stop.signal).then(
      (data) => setAnswer({ data, of: question }),
      (error: Error) => !stop.signal.aborted && setAnswer({ error, of: question }),
    )
    return () => stop.abort()
    // The question says what is asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question, attempt])

  return {
    data: answer.data,
    error: answer.error,
    pending: question !== null && answer.of !== question,
    again: useCallback(() => {
      setAnswer({})
      setAttempt((before) => before + 1)
    }, []),
  }
}
