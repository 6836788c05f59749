import './rehearsal.css'
import { useTranslation } from 'react-i18next'
import { classes } from '@/ui/classes'
import { SIDES, type Compared, type Times } from './compared'
import { useSpans } from './span'

interface Row {
  key: string
  name: string
  note?: string
  times: Compared<Times>
}

/**
 * Bars for how long things took before and after, all on one scale: half of them as long as the dark part, nine of ten as the
 * whole. Each bar says the same in words beside it.
 */
export function TimesPlot({ label, rows }: { label: string; rows: readonly Row[] }) {
  const { t } = useTranslation('rehearsal')
  const longest = Math.max(1, ...rows.flatMap(({ times }) => SIDES.map((side) => times[side]?.p90 ?? 0)))
  return (
    <div className="flex flex-col gap-4">
      <ul aria-label={label} className="flex flex-col gap-4">
        {rows.map(({ key, name, note, times }) => (
          <li key={key}>
            <p className="mb-1 flex flex-wrap items-baseline gap-x-2 text-sm">
              <bdi className="font-medium">{name}</bdi>
              {note && <span className="text-xs text-ink-faint tabular">{note}</span>}
            </p>
            <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-[auto_1fr]">
              {SIDES.map((side) => (
                <div key={side} className="contents">
                  <dt className="text-xs leading-5 text-ink-soft max-sm:mt-1">{t(side)}</dt>
                  <dd className="min-w-0">
                    <Bar times={times[side]} longest={longest} side={side} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <p aria-hidden className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-soft">
        {(['p50', 'p90'] as const).map((part) => (
          <span key={part} className="flex items-center gap-1.5">
            <span className={`rehearsal-bar-sample rehearsal-bar-${part}`} />
            {t(`times.${part}`)}
          </span>
        ))}
      </p>
    </div>
  )
}

function Bar({ times, longest, side }: { times: Times; longest: number; side: 'before' | 'after' }) {
  const { t } = useTranslation('rehearsal')
  const span = useSpans()
  if (!times) {
    return <span className="text-xs leading-5 text-ink-faint">{t('times.none')}</span>
  }
  const part = (seconds: number) => `${(seconds / longest) * 100}%`
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
      <span aria-hidden className="h-4 min-w-24 flex-1 max-sm:basis-full">
        <span
          className={classes('rehearsal-bar rehearsal-bar-p90', `rehearsal-bar-${side}`)}
          style={{ inlineSize: part(times.p90) }}
        >
          <span
            className="rehearsal-bar rehearsal-bar-p50"
            style={{ inlineSize: times.p90 > 0 ? `${(times.p50 / times.p90) * 100}%` : 0 }}
          />
        </span>
      </span>
      <span className="text-xs text-ink-soft tabular sm:w-80">
        {t('times.both', { p50: span(times.p50), p90: span(times.p90) })}
      </span>
    </span>
  )
}
