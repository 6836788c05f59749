import { CircleCheckBig, SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RoutingTrialAnswer } from '@/api/generated/athena'
import { classes } from '@/ui/classes'
import { FormProblem } from '@/ui/states'
import { FindingList } from '../Findings'
import type { LevelName } from './editor/table'
import type { Trial } from './useTrial'

/** What the table answers: the levels in their order, and the rows that ask for them. */
export function TrialResult({
  trial: { request, answer, error, findings, stale, unsaved },
  levels,
  onSelect,
  has,
}: {
  trial: Trial
  levels: LevelName[]
  onSelect: (id: string) => void
  has: (id: string) => boolean
}) {
  const { t } = useTranslation('routing')
  if (!request) {
    return null
  }
  if (unsaved) {
    return <p className="text-sm text-warn">{t('bench.unsaved')}</p>
  }
  return (
    <div
      aria-busy={stale}
      className={classes('flex flex-col gap-3 transition-opacity', stale && 'opacity-55')}
    >
      <p role="status" className="sr-only">
        {stale ? '' : answer && t('bench.summary', { count: answer.levels.length })}
      </p>
      {findings ? (
        <>
          <p className="text-sm text-bad">{t('bench.refused')}</p>
          <FindingList findings={findings} has={has} onSelect={onSelect} />
        </>
      ) : error && !stale ? (
        <FormProblem error={error} />
      ) : answer?.rows.length === 0 ? (
        <div className="flex gap-2 rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
          <SearchX size={16} aria-hidden className="mt-0.5 shrink-0" />
          <p>
            <strong className="font-semibold">{t('bench.noRow')}</strong> {t('bench.noRowHint')}
          </p>
        </div>
      ) : (
        answer && <Answer answer={answer} levels={levels} onSelect={onSelect} />
      )}
    </div>
  )
}

function Answer({
  answer,
  levels,
  onSelect,
}: {
  answer: RoutingTrialAnswer
  levels: LevelName[]
  onSelect: (id: string) => void
}) {
  const { t } = useTranslation('routing')
  const name = (level: string) =>
    levels.find(({ id }) => id === level)?.name ?? t('table.notDrawn', { level })
  return (
    <>
      <h3 className="text-sm font-medium">{t('bench.levels')}</h3>
      <ol className="flex flex-col gap-2">
        {answer.levels.map(({ level }, place) => (
          <li key={level} className="flex gap-3 text-sm">
            <span
              aria-hidden
              className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent-strong"
            >
              {place + 1}
            </span>
            <bdi className="mt-0.5 font-medium">{name(level)}</bdi>
          </li>
        ))}
      </ol>
      <h3 className="text-sm font-medium">{t('bench.rows')}</h3>
      <ul className="flex flex-col gap-1.5">
        {answer.rows.map(({ id, number, level, because }) => (
          <li key={number}>
            <button
              type="button"
              disabled={!id}
              className="flex w-full gap-2 rounded-lg bg-sunken px-3 py-2 text-start text-sm hover:bg-accent-soft"
              onClick={() => id && onSelect(id)}
            >
              <CircleCheckBig size={16} aria-hidden className="mt-0.5 shrink-0 text-good" />
              <span className="min-w-0 break-words">
                <span className="font-medium">{t('bench.row', { number, level })}</span>{' '}
                <bdi className="text-ink-soft">{because}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
