import { CircleCheck, CircleX, RotateCcw, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ApprovalView } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { classes } from '@/ui/classes'
import { Amount } from './Amount'
import { Countdown } from './Countdown'

/** One decision: what it was, whether it stands, and how long it can be taken back. */
export function DecisionItem({
  approval,
  onBehalfOf,
  onUndo,
}: {
  approval: ApprovalView
  onBehalfOf: string | undefined
  onUndo: (id: string) => void
}) {
  const { t } = useTranslation('approvals')
  const formats = useFormats()
  const { decision, request } = approval
  if (!decision) {
    return null
  }
  const approved = decision.outcome === 'APPROVED'
  const stands = decision.status === 'ACTIVE'
  const Icon = stands ? (approved ? CircleCheck : CircleX) : RotateCcw
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:flex-nowrap">
      <Icon
        size={18}
        aria-hidden
        className={classes('shrink-0', stands ? (approved ? 'text-good' : 'text-bad') : 'text-ink-faint')}
      />
      <div className="min-w-0 flex-1 basis-52">
        <p className="flex">
          <Link
            to={`/approvals/${approval.id}`}
            dir="auto"
            className={classes(
              'min-w-0 truncate font-medium hover:underline',
              !stands && 'text-ink-soft line-through',
            )}
          >
            {request.title}
          </Link>
        </p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-ink-soft">
          <span className={classes('font-medium', stands && (approved ? 'text-good' : 'text-bad'))}>
            {t(approved ? 'history.approved' : 'history.rejected')}
          </span>
          <time dateTime={decision.decidedAt} title={formats.dateTime(decision.decidedAt)}>
            {formats.time(decision.decidedAt)}
          </time>
          <bdi>{request.number}</bdi>
          <span>{decision.levelName}</span>
          <bdi>{request.requesterName}</bdi>
          {onBehalfOf && <span>{t('row.onBehalfOf', { name: onBehalfOf })}</span>}
        </p>
        {decision.comment && (
          <p className="mt-0.5 flex text-xs text-ink-faint" title={decision.comment}>
            <span dir="auto" className="min-w-0 truncate">
              {decision.comment}
            </span>
          </p>
        )}
      </div>
      <Amount {...request} />
      <div className="ms-auto flex items-center justify-end gap-2 sm:w-52">
        {decision.revocable ? (
          <>
            <Countdown until={decision.rollbackUntil} className="text-xs text-ink-soft" />
            <Button aria-label={t('undo.of', { number: request.number })} onClick={() => onUndo(approval.id)}>
              <Undo2 size={14} aria-hidden className="rtl:-scale-x-100" />
              {t('undo.action')}
            </Button>
          </>
        ) : (
          <Badge>
            {decision.status === 'ROLLED_BACK'
              ? t('history.takenBack')
              : decision.status === 'SUPERSEDED'
                ? t('history.superseded')
                : t('history.final')}
          </Badge>
        )}
      </div>
    </li>
  )
}
