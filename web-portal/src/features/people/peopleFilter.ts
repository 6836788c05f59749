import { useSearchParams } from 'react-router'
import { ROLES, type Role } from './personSchema'

/** What the list is narrowed to, as the server is asked. */
export interface PeopleFilter {
  q?: string | undefined
  role?: Role | undefined
  departmentId?: string | undefined
  active?: boolean | undefined
}

/** The filter in the address. Typing replaces the entry of the history, so that "back" leaves the list. */
export function usePeopleFilter(): [PeopleFilter, (change: PeopleFilter) => void] {
  const [parameters, setParameters] = useSearchParams()
  const active = parameters.get('active')
  const filter: PeopleFilter = {
    q: parameters.get('q') ?? undefined,
    role: ROLES.find((role) => role === parameters.get('role')),
    departmentId: parameters.get('departmentId') ?? undefined,
    active: active === null ? undefined : active === 'true',
  }
  const change = (next: PeopleFilter) => {
    const wanted = new URLSearchParams()
    for (const [name, value] of Object.entries(next)) {
      if (value !== undefined) {
        wanted.set(name, String(value))
      }
    }
    setParameters(wanted, { replace: true })
  }
  return [filter, change]
}
