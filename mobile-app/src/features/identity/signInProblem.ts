import { isAxiosError } from 'axios'
import { failureOf } from '@/api/problem'

export type SignInProblem = 'later' | 'wrong' | 'often' | 'other'

const TOO_OFTEN = 429

/** Why signing in came to nothing, in the terms of whoever tried. */
export function signInProblem(error: unknown): SignInProblem {
  if (!isAxiosError(error)) {
    // What is no failed call happened on this device.
    return 'other'
  }
  if (error.response?.status === TOO_OFTEN) {
    return 'often'
  }
  switch (failureOf(error).kind) {
    case 'later':
      return 'later'
    case 'signed-out':
    case 'wiped':
      return 'wrong'
    case 'refused':
      return 'other'
  }
}
