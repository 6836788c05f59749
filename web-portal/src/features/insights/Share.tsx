import { useFormats } from '@/i18n/formats'
import { ProgressBar } from '@/ui/ProgressBar'

/** How many requests went so, and which part of all; the bar repeats the words. */
export function Share({ cases, share }: { cases: number; share: number }) {
  const formats = useFormats()
  return (
    <div className="flex min-w-28 flex-col gap-1">
      <span className="flex items-baseline justify-between gap-2 tabular-nums">
        <span className="font-medium">{formats.number(cases)}</span>
        <span className="text-xs text-ink-soft">{formats.percent(share)}</span>
      </span>
      <span aria-hidden className="flex">
        <ProgressBar value={share} max={1} />
      </span>
    </div>
  )
}
