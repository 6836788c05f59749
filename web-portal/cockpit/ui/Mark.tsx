import type { ReactNode } from 'react'

export type Tone = 'good' | 'bad' | 'quiet' | 'open'

/** A word in a coloured frame; the word says it, too. */
export function Mark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`athena-mark athena-${tone}`}>{children}</span>
}
