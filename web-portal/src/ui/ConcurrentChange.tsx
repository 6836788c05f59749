import { GitMerge } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'

export interface Difference {
  label: string
  theirs: string
  yours: string
}

/** Somebody else saved the same thing while it was being edited: where the two differ, and the two ways on. */
export function ConcurrentChange({
  compared,
  title,
  lead,
  onTake,
  onKeep,
}: {
  /** What there is to compare; what is the same is not shown. */
  compared: Difference[]
  /** Where it may have been somebody other than somebody else. */
  title?: string
  lead?: string
  onTake: () => void
  onKeep: () => void
}) {
  const { t } = useTranslation()
  const differences = compared.filter(({ theirs, yours }) => theirs !== yours)
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
        {title ?? t('newer.title')}
      </p>
      <p>{differences.length > 0 ? (lead ?? t('newer.lead')) : t('newer.same')}</p>
      {differences.length > 0 && (
        <ul className="flex flex-col gap-2">
          {differences.map(({ label, theirs, yours }) => (
            <li key={label} className="grid gap-x-3 gap-y-0.5 sm:grid-cols-[8rem_1fr_1fr]">
              <span className="font-medium">{label}</span>
              <span className="break-words">
                <span className="text-ink-soft">{t('newer.saved')}: </span>
                {theirs || '—'}
              </span>
              <span className="break-words">
                <span className="text-ink-soft">{t('newer.typed')}: </span>
                {yours || '—'}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={onTake}>{t('newer.take')}</Button>
        <Button onClick={onKeep}>{t('newer.keep')}</Button>
      </div>
    </div>
  )
}
