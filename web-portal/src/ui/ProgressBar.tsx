import type { ProgressHTMLAttributes } from 'react'

/** How far something is; without a value, that it is under way. */
export function ProgressBar(rest: Omit<ProgressHTMLAttributes<HTMLProgressElement>, 'className'>) {
  return <progress {...rest} className="progress-bar" />
}
