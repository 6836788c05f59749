import { useSearchParams } from 'react-router'
import type { RequestFilters } from './api'

export const STATUSES = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const

/** What the address asks for; anything else in it is as if it were not there. */
export function filtersIn(parameters: URLSearchParams): RequestFilters {
  const status = STATUSES.find((known) => known === parameters.get('status'))
  const final = parameters.get('final')
  return {
    ...(status && { status }),
    ...((final === 'true' || final === 'false') && { final: final === 'true' }),
  }
}

/** The filters are in the address, so that they can be kept, shared and gone back to. */
export function useFilters(): [RequestFilters, (filters: RequestFilters) => void] {
  const [parameters, setParameters] = useSearchParams()
  return [
    filtersIn(parameters),
    ({ status, final }) =>
      setParameters(
        {
          ...(status && { status }),
          ...(final !== undefined && { final: String(final) }),
        },
        { replace: true },
      ),
  ]
}
