import type { ReactNode } from 'react'
import type { Answer } from '../useAnswer'
import { Failure, Loading } from './states'

/** What was answered, or that it is not there yet, or why it will not be. */
export function Answered<T>({ answer, children }: { answer: Answer<T>; children: (data: T) => ReactNode }) {
  if (answer.error) {
    return <Failure error={answer.error} onRetry={answer.again} />
  }
  return answer.data === undefined ? <Loading /> : children(answer.data)
}
