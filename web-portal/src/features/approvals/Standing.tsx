import { CircleCheck, CircleX, Hourglass, RotateCcw, Undo2, type LucideIcon } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApprovalView, ProgressDecision } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import { problemOf, type CallError } from '@/api/problem'
import { useFormats } from '@/i18n/formats'
import { useMe } from '@/policies'
import { Button } from '@/ui/Button'
import { classes } from '@/ui/classes'
import { Countdown } from './Countdown'
import { DecisionForm } from './DecisionForm'
import { useWhy } from './meanwhile'
import { useDecide } from './useDecide'

/** Where an approval stands, plainly, with what can be done about it. */
export function Standing({ approval, onUndo }: { approval: ApprovalView; onUndo: () => void }) {
  const { t } = useTranslation('approvals')
  const me = useMe()
  const { decide } = useDecide(onUndo)
  const [refusal, setRefusal] = useState<CallError>()
  const problem = problemOf(refusal)
  const { request, candidates, decision } = approval
  const why = useWhy(problem, candidates)

  if (approval.status === 'WITHDRAWN') {
    return (
      <Told icon={Undo2} tone="text-ink-faint" title={t('standing.withdrawn')}>
        {t('standing.withdrawnDetail')}
      </Told>
    )
  }
  if (decision) {
    return <Decided decision={decision} onUndo={onUndo} />
  }
  if (!candidates.some((candidate) => candidate.id === me.id)) {
    return (
      <Told icon={Hourglass} tone="text-accent" title={t('standing.open')}>
        {candidates.length > 0
          ? t('standing.waitsFor', { names: candidates.map((candidate) => candidate.displayName).join(', ') })
          : t('standing.waitsForNobody')}
      </Told>
    )
  }
  return (
    <>
      {problem && (
        <p role="alert" className="rounded-lg bg-bad-soft px-3 py-2 text-sm text-bad">
          {why}
        </p>
      )}
      <DecisionForm
        approval={{ id: approval.id, version: approval.version, number: request.number, candidates }}
        onDecide={async (outcome, comment) => {
          setRefusal(undefined)
          const refused = await decide(
            { id: approval.id, version: approval.version, number: request.number, candidates },
            outcome,
            comment,
          )
          setRefusal(refused)
          return refused
        }}
      />
    </>
  )
}

function Decided({ decision, onUndo }: { decision: ProgressDecision; onUndo: () => void }) {
  const { t } = useTranslation('approvals')
  const formats = useFormats()
  const me = useMe()
  const names = useNames([decision.decidedBy, decision.onBehalfOf])
  const stands = decision.status === 'ACTIVE'
  const approved = decision.outcome === 'APPROVED'
  const by = decision.decidedBy === me.id ? undefined : (names(decision.decidedBy) ?? '…')
  const values = { name: by, time: formats.dateTime(decision.decidedAt) }
  const mayUndo = decision.revocable && (decision.decidedBy === me.id || me.roles.includes('ADMIN'))
  return (
    <Told
      icon={stands ? (approved ? CircleCheck : CircleX) : RotateCcw}
      tone={stands ? (approved ? 'text-good' : 'text-bad') : 'text-ink-faint'}
      title={
        by === undefined
          ? t(approved ? 'standing.youApproved' : 'standing.youRejected', values)
          : t(approved ? 'standing.approved' : 'standing.rejected', values)
      }
    >
      {decision.onBehalfOf && (
        <span className="block">{t('row.onBehalfOf', { name: names(decision.onBehalfOf) ?? '…' })}</span>
      )}
      {decision.comment && (
        <span dir="auto" className="block border-s-2 border-line ps-3 wrap-anywhere whitespace-pre-wrap">
          {decision.comment}
        </span>
      )}
      {decision.status === 'ROLLED_BACK' && <span className="block">{t('standing.rolledBack')}</span>}
      {decision.status === 'SUPERSEDED' && <span className="block">{t('standing.superseded')}</span>}
      {stands && !decision.revocable && <span className="block">{t('standing.final')}</span>}
      {decision.revocable && (
        <span className="flex items-baseline justify-between gap-3">
          {t('undo.until')}
          <Countdown until={decision.rollbackUntil} className="font-semibold text-ink" />
        </span>
      )}
      {mayUndo && (
        <Button onClick={onUndo} className="self-start">
          <Undo2 size={16} aria-hidden className="rtl:-scale-x-100" />
          {t('undo.open')}
        </Button>
      )}
    </Told>
  )
}

function Told({
  icon: Icon,
  tone,
  title,
  children,
}: {
  icon: LucideIcon
  tone: string
  title: string
  children: ReactNode
}) {
  return (
    <div className="flex gap-3">
      <Icon size={20} aria-hidden className={classes('mt-px shrink-0', tone)} />
      <div className="flex min-w-0 flex-1 flex-col gap-2 text-sm text-ink-soft">
        <p className="font-semibold text-ink">{title}</p>
        {children}
      </div>
    </div>
  )
}
