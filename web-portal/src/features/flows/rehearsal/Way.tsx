import { CircleCheck, CircleX, OctagonAlert } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { RehearsedRequestWay, Step } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { useSpans } from './span'

/** One way of a request: which levels, who, when, and how it ended. */
export function Way({
  title,
  way: { steps, approved, decidedAt, obstacle, obstacleAt },
  submittedAt,
  nameOf,
  whoOf,
}: {
  title: string
  way: RehearsedRequestWay
  submittedAt: string
  /** What a level is called. */
  nameOf: (level: string) => string
  /** Whom an id means. */
  whoOf: (id: string | null | undefined) => string
}) {
  const { t } = useTranslation('rehearsal')
  const heading = useId()
  const span = useSpans()
  const Icon = obstacle ? OctagonAlert : approved ? CircleCheck : CircleX
  return (
    <section aria-labelledby={heading} className="min-w-0 rounded-lg border border-line bg-canvas p-4">
      <h3 id={heading} className="mb-2 text-xs font-medium text-ink-soft">
        {title}
      </h3>
      {steps.length > 0 ? (
        <ol className="flex flex-col gap-2.5">
          {steps.map((step) => (
            <Decision key={`${step.level} ${step.decidedAt}`} step={step} nameOf={nameOf} whoOf={whoOf} />
          ))}
        </ol>
      ) : (
        <p className="text-sm text-ink-soft">{t('way.nobody')}</p>
      )}
      <p className="mt-3 flex items-start gap-2 border-t border-line pt-3 text-sm font-medium">
        <Icon
          size={16}
          aria-hidden
          className={`mt-0.5 shrink-0 ${!obstacle && approved ? 'text-good' : 'text-bad'}`}
        />
        <span>
          {obstacle
            ? t('way.stopped', { what: t(`obstacle.${obstacle}`) })
            : t(approved ? 'way.approved' : 'way.rejected')}
          {obstacleAt && (
            <span className="font-normal text-ink-soft">
              {' '}
              (<bdi>{nameOf(obstacleAt)}</bdi>)
            </span>
          )}
          {decidedAt && !obstacle && (
            <span className="font-normal text-ink-soft tabular">
              {' '}
              · {t('way.after', { span: span(secondsBetween(submittedAt, decidedAt)) })}
            </span>
          )}
        </span>
      </p>
    </section>
  )
}

function Decision({
  step: { level, openedAt, decidedAt, approved, decidedBy, measured },
  nameOf,
  whoOf,
}: {
  step: Step
  nameOf: (level: string) => string
  whoOf: (id: string | null | undefined) => string
}) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const span = useSpans()
  return (
    <li className="text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <bdi className="font-medium">{nameOf(level)}</bdi>
        <span className={approved ? 'text-good' : 'text-bad'}>
          {t(approved ? 'way.approves' : 'way.rejects')}
        </span>
        {!measured && <Badge tone="warn">{t('way.assumed')}</Badge>}
      </p>
      <p className="text-xs text-ink-soft">
        <bdi>{whoOf(decidedBy)}</bdi> · <time dateTime={decidedAt}>{formats.dateTime(decidedAt)}</time> ·{' '}
        <bdi className="tabular">{t('way.after', { span: span(secondsBetween(openedAt, decidedAt)) })}</bdi>
      </p>
    </li>
  )
}

function secondsBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 1000
}
