import { useEffect, useState } from 'react'
import type { Finding, RoutingInput } from '@/api/generated/athena'
import { problemName, problemOf, type CallError } from '@/api/problem'
import { KEY, useDraftRoutingMutation } from '../api'
import type { useAutosave } from '../useAutosave'

const NOTHING: readonly string[] = []

/** The findings of a table that cannot be asked; undefined when something else went wrong. */
function findingsOf(error: CallError): Finding[] | undefined {
  const problem = problemOf(error)
  return problem && problemName(problem) === 'routing-refused'
    ? (problem as { findings?: Finding[] }).findings
    : undefined
}

/**
 * What the routing table would ask for, for a request that nobody submits. The server is asked about the draft as it is saved:
 * once what is edited is, and again each time.
 */
export function useTrial({ draft, state, save }: ReturnType<typeof useAutosave>) {
  const [request, setRequest] = useState<RoutingInput>()
  const [tryRouting, { data, error, isLoading }] = useDraftRoutingMutation()
  const saved = state === 'saved'
  const { id, version } = draft
  useEffect(() => {
    if (!request || !saved) {
      return
    }
    const asked = tryRouting({ key: KEY, id, routingInput: request })
    return () => asked.abort()
  }, [id, version, saved, request, tryRouting])

  const ask = (asked: RoutingInput) => {
    setRequest(asked)
    if (state === 'waiting') {
      void save()
    }
  }
  const answer = request && !error ? data : undefined
  return {
    ask,
    request,
    answer,
    error,
    findings: findingsOf(error),
    /** What is shown is not about what is edited now. */
    stale: isLoading || !saved,
    unsaved: state === 'failed' || state === 'conflict',
    fired: answer?.rows.map((row) => row.id ?? '') ?? NOTHING,
  }
}

export type Trial = ReturnType<typeof useTrial>
