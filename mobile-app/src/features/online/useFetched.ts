import type { AxiosInstance } from 'axios'
import { useCallback, useEffect, useState } from 'react'
import { usePerson } from '@/features/sync'
import { type Refusal, refusalOf } from './refusal'

interface Answer<Data> {
  key: string
  data?: Data
  refusal?: Refusal
}

/**
 * What the server says now, for what is not kept on this device.
 *
 * @param key of the question: another one asks again; undefined asks nothing
 */
export function useFetched<Data>(
  key: string | undefined,
  ask: (http: AxiosInstance, signal: AbortSignal) => Promise<Data>,
) {
  const { http } = usePerson()
  const [round, setRound] = useState(0)
  const [answer, setAnswer] = useState<Answer<Data>>()
  useEffect(() => {
    if (key === undefined) {
      return
    }
    const asked = new AbortController()
    ask(http, asked.signal)
      .then((data) => setAnswer({ key, data }))
      .catch((error: unknown) => {
        if (!asked.signal.aborted) {
          setAnswer((before) => ({
            key,
            ...(before?.key === key && before.data !== undefined && { data: before.data }),
            refusal: refusalOf(error),
          }))
        }
      })
    return () => asked.abort()
    // The question is known by its key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [http, key, round])
  const again = useCallback(() => setRound((before) => before + 1), [])
  const current = answer?.key === key ? answer : undefined
  return { data: current?.data, refusal: current?.refusal, again }
}
