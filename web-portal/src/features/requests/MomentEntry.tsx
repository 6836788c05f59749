import {
  Bell,
  Check,
  CircleCheckBig,
  CircleDot,
  CircleX,
  Flag,
  Hourglass,
  Megaphone,
  MessageCircleQuestion,
  MessageCircleReply,
  Paperclip,
  RotateCcw,
  Route,
  Send,
  Siren,
  Undo2,
  X,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/api/people'
import { useFormats } from '@/i18n/formats'
import { Badge, type Tone } from '@/ui/Badge'
import { classes } from '@/ui/classes'
import { When } from '@/ui/When'
import { DownloadButton } from './DownloadButton'
import { Named } from './Named'
import type { EventName, Moment } from './timeline'

const LOOKS: Record<EventName, [LucideIcon, Tone]> = {
  RequestSubmitted: [Send, 'accent'],
  ApprovalOpened: [Hourglass, 'neutral'],
  ApprovalDecided: [Check, 'good'],
  ApprovalWithdrawn: [Undo2, 'neutral'],
  ApprovalReminded: [Bell, 'neutral'],
  ApprovalEscalated: [Siren, 'warn'],
  DecisionRolledBack: [RotateCcw, 'warn'],
  DecisionSuperseded: [Undo2, 'neutral'],
  QuestionAsked: [MessageCircleQuestion, 'warn'],
  QuestionAnswered: [MessageCircleReply, 'accent'],
  AttachmentAdded: [Paperclip, 'neutral'],
  RequestApproved: [CircleCheckBig, 'good'],
  RequestRejected: [CircleX, 'bad'],
  RequestReopened: [RotateCcw, 'neutral'],
  RequestMoved: [Route, 'neutral'],
  RequestPassed: [Megaphone, 'neutral'],
  RequestWithdrawn: [Undo2, 'neutral'],
  RequestFinalized: [Flag, 'neutral'],
}

const COLOURS: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-faint',
  accent: 'bg-accent-soft text-accent-strong',
  good: 'bg-good-soft text-good',
  bad: 'bg-bad-soft text-bad',
  warn: 'bg-warn-soft text-warn',
}

function lookOf({ event, decision }: Moment): [LucideIcon, Tone] {
  if (!event) {
    return [CircleDot, 'neutral']
  }
  if (decision && decision.status !== 'ACTIVE') {
    return [decision.outcome === 'REJECTED' ? X : Check, 'neutral']
  }
  return decision?.outcome === 'REJECTED' ? [X, 'bad'] : LOOKS[event]
}

export function MomentEntry({
  moment,
  requestId,
  names,
  last,
}: {
  moment: Moment
  requestId: string
  names: Names
  last: boolean
}) {
  const { entry, decision, attachment, event } = moment
  const { t } = useTranslation('requests')
  const title = useTitle()
  const formats = useFormats()
  const [Icon, tone] = lookOf(moment)
  const undone = decision !== undefined && decision.status !== 'ACTIVE'
  return (
    <li className="relative flex gap-3 pb-5 last:pb-0">
      {!last && <span aria-hidden className="absolute start-3.5 top-8 bottom-1 w-px bg-line" />}
      <span
        aria-hidden
        className={classes('mt-0.5 grid size-7 shrink-0 place-items-center rounded-full', COLOURS[tone])}
      >
        <Icon size={14} />
      </span>
      <div className="min-w-0 flex-1 pt-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          {undone ? (
            <s className="text-ink-faint">{title(moment)}</s>
          ) : (
            <span className="font-medium">{title(moment)}</span>
          )}
          {undone && <Badge>{t(`decision.${decision.status as 'ROLLED_BACK' | 'SUPERSEDED'}`)}</Badge>}
        </p>
        <p className="mt-0.5 text-xs text-ink-faint">
          {entry.actor ? <Named name={names(entry.actor)} /> : t('timeline.system')}
          {entry.onBehalfOf && (
            <>
              {' '}
              {t('timeline.onBehalfOf')} <Named name={names(entry.onBehalfOf)} />
            </>
          )}
          {' · '}
          <When at={entry.at} />
          {decision?.revocable && (
            <> · {t('timeline.revocableUntil', { until: formats.dateTime(decision.rollbackUntil) })}</>
          )}
        </p>
        {event === 'AttachmentAdded' && attachment ? (
          <DownloadButton requestId={requestId} attachment={attachment} />
        ) : (
          entry.comment && (
            <p
              dir="auto"
              className={classes(
                'mt-2 w-fit max-w-prose rounded-lg bg-sunken px-3 py-2 text-sm wrap-anywhere whitespace-pre-wrap',
                undone && 'text-ink-faint',
              )}
            >
              {entry.comment}
            </p>
          )
        )}
      </div>
    </li>
  )
}

function useTitle(): (moment: Moment) => string {
  const { t } = useTranslation('requests')
  return ({ event, decision, step = '', entry }) => {
    if (!event) {
      return entry.event
    }
    if (event !== 'ApprovalDecided') {
      return t(`event.${event}`, { step })
    }
    return decision
      ? t(`event.decided.${decision.outcome as 'APPROVED' | 'REJECTED'}`, { step })
      : t('event.ApprovalDecided', { step })
  }
}
