import { skipToken } from '@reduxjs/toolkit/query'
import { Route, TriangleAlert, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Submission } from '@/api/generated/athena'
import { useProblemText } from '@/ui/states'
import { classes } from '@/ui/classes'
import { Money } from '@/ui/Money'
import { useChainOfQuery } from './api'

/** Who will decide what is being written, level by level, and why these. */
export function ChainPreview({ submission }: { submission: Submission | undefined }) {
  const { t, i18n } = useTranslation('requests')
  const problemText = useProblemText()
  const { data, error, isFetching } = useChainOfQuery(submission ?? skipToken)
  const list = new Intl.ListFormat(i18n.language, { type: 'disjunction' })

  if (!submission) {
    return (
      <p className="flex items-start gap-2 text-sm text-ink-faint">
        <Route size={16} aria-hidden className="mt-0.5 shrink-0" />
        {t('chain.waiting')}
      </p>
    )
  }
  if (error && !isFetching) {
    return (
      <p role="status" className="text-sm text-ink-soft">
        {t('chain.failed')} {problemText(error)}
      </p>
    )
  }
  if (!data) {
    return (
      <div role="status" aria-label={t('chain.loading')} className="flex flex-col gap-4">
        {[0, 1, 2].map((level) => (
          <div key={level} className="h-12 animate-pulse rounded-lg bg-sunken" />
        ))}
      </div>
    )
  }
  return (
    <div className={classes('flex flex-col gap-4 transition-opacity', isFetching && 'opacity-55')}>
      <p role="status" className="sr-only">
        {t('chain.summary', { count: data.levels.length })}
      </p>
      {data.levels.length === 0 && <p className="text-sm">{t('chain.none')}</p>}
      <ol className="flex flex-col">
        {data.levels.map((level, at) => (
          <li key={level.level} className="relative flex gap-3 pb-4 last:pb-0">
            {at < data.levels.length - 1 && (
              <span aria-hidden className="absolute start-3 top-7 bottom-1 w-px bg-line" />
            )}
            <span
              aria-hidden
              className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent-strong"
            >
              {at + 1}
            </span>
            <div className="min-w-0 text-sm">
              <p className="font-medium">
                <bdi>{level.levelName}</bdi>
              </p>
              {level.approvers.length > 0 ? (
                <p className="flex items-start gap-1.5 text-ink-soft">
                  <UserRound size={14} aria-hidden className="mt-1 shrink-0" />
                  <bdi>{list.format(level.approvers.map((approver) => approver.displayName))}</bdi>
                </p>
              ) : (
                <p className="flex items-start gap-1.5 text-warn">
                  <TriangleAlert size={14} aria-hidden className="mt-1 shrink-0" />
                  {t('chain.nobody')}
                </p>
              )}
              <p className="text-xs text-ink-faint">
                <bdi>{level.because}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {submission.currency !== data.baseCurrency && (
        <p className="border-t border-line pt-3 text-xs text-ink-faint">
          {t('chain.base')}{' '}
          <Money
            amount={data.amountBase}
            currency={data.baseCurrency}
            className="font-medium text-ink-soft"
          />
        </p>
      )}
    </div>
  )
}
