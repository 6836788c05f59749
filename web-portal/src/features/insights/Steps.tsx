import { ChevronRight, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { Way } from './api'
import { useWords } from './useWords'

/** A way as the row of its steps; those at which it leaves the flow are marked. */
export function Steps({ way }: { way: Way }) {
  const { t } = useTranslation('insights')
  const words = useWords()
  const wrong = new Set(way.versions.flatMap(({ deviations }) => deviations.map(({ position }) => position)))
  return (
    <ol aria-label={t('step.label')} className="flex flex-wrap items-center gap-1">
      {way.activities.map((activity, at) => (
        // A step has no name of its own but its place.
        <li key={at} className="flex max-w-full items-center gap-1">
          {at > 0 && (
            <ChevronRight size={14} aria-hidden className="shrink-0 text-ink-faint rtl:-scale-x-100" />
          )}
          <Badge tone={wrong.has(at + 1) ? 'warn' : 'neutral'} className="min-w-0">
            {wrong.has(at + 1) && <TriangleAlert size={12} aria-hidden className="shrink-0" />}
            <span className="truncate">{words.activity(activity)}</span>
            {wrong.has(at + 1) && <span className="sr-only">, {t('step.deviates')}</span>}
          </Badge>
        </li>
      ))}
    </ol>
  )
}
