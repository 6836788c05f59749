import { GitMerge } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'

export interface Difference {
  label: string
  theirs: string
  yours: string
}

/**
 * Somebody else saved the same thing while it was being edited: what they have, what was changed here, and the two ways on.
 * The words are the feature's own.
 */
export function ConcurrentChange({
  title,
  children,
  differences,
  theirs,
  yours,
  actions,
}: {
  title: string
  children: ReactNode
  differences: Difference[]
  theirs: string
  yours: string
  actions: ReactNode
}) {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => region.current?.focus(), [])
  return (
    <div
      ref={region}
      role="alert"
      tabIndex={-1}
      className="flex flex-col gap-3 rounded-xl border border-warn/40 bg-warn-soft p-4 text-sm"
    >
      <p className="flex items-center gap-2 font-semibold text-warn">
        <GitMerge size={16} aria-hidden className="shrink-0" />
        {title}
      </p>
      <p>{children}</p>
      {differences.length > 0 && (
        <ul className="flex flex-col gap-2">
          {differences.map((difference) => (
            <li key={difference.label} className="grid gap-x-3 gap-y-0.5 sm:grid-cols-[8rem_1fr_1fr]">
              <span className="font-medium">{difference.label}</span>
              <span className="break-words">
                <span className="text-ink-soft">{theirs}: </span>
                {difference.theirs || '—'}
              </span>
              <span className="break-words">
                <span className="text-ink-soft">{yours}: </span>
                {difference.yours || '—'}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">{actions}</div>
    </div>
  )
}
