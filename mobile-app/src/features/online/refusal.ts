import { isAxiosError } from 'axios'
import { failureOf } from '@/api/problem'
import type { Trouble } from '@/ui/states'

/** Why a call came to nothing, as it is shown: `detail` is what the server says of it. */
export interface Refusal {
  why: Trouble
  problem?: string
  detail?: string
}

export function refusalOf(error: unknown): Refusal {
  if (!isAxiosError(error)) {
    return { why: 'unexpected' }
  }
  const failure = failureOf(error)
  switch (failure.kind) {
    case 'later':
      return { why: 'offline' }
    case 'refused':
      return { why: 'unexpected', problem: failure.problem, detail: failure.detail }
    default:
      return { why: 'signed-out' }
  }
}
