import { useEffect } from 'react'
import { KEY, useDraftValidateMutation } from './api'

/** What the server says about a draft as it is saved; asked anew for each version of it. */
export function useChecks(id: string, version: number) {
  const [validate, { data, error, isLoading }] = useDraftValidateMutation()
  useEffect(() => {
    const asked = validate({ key: KEY, id })
    return () => asked.abort()
  }, [id, version, validate])
  return { report: data, error, isLoading, retry: () => void validate({ key: KEY, id }) }
}

export type Checks = ReturnType<typeof useChecks>
