import { CircleAlert, Maximize2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallError } from '@/api/problem'
import { Badge } from '@/ui/Badge'
import { ButtonLink } from '@/ui/Button'
import { Skeleton } from '@/ui/states'
import { ApprovalRecord } from './ApprovalRecord'
import { usePrefetch } from './api'
import { DecisionForm } from './DecisionForm'
import { useDraft } from './drafts'
import { Due } from './Due'
import { isOver } from './inboxChanges'
import { useWhy } from './meanwhile'
import type { InboxRow } from './row'
import type { Decidable, Outcome } from './useDecide'

/** So long one has to stay at a row until the rest of it is fetched: who runs through the list asks for nothing. */
const STAY_MS = 150

/** The row one is at, with all there is to know of it. */
export function InboxPane({
  row,
  next,
  onBehalfOf,
  decide,
  onLeave,
}: {
  row: InboxRow
  next: InboxRow | undefined
  onBehalfOf: string | undefined
  decide: (approval: Decidable, outcome: Outcome, comment: string) => Promise<CallError>
  /** Back to the list. */
  onLeave: () => void
}) {
  const { t } = useTranslation('approvals')
  const why = useWhy(row.trouble, row.candidates)
  const stayed = useStayed(row.id)
  const prefetch = usePrefetch('requestShow')
  const following = stayed ? next?.requestId : undefined
  useEffect(() => {
    if (following) {
      prefetch({ id: following })
    }
  }, [following, prefetch])
  return (
    <article
      id="chosen"
      tabIndex={-1}
      aria-label={t('pane.label', { number: row.number })}
      className="mx-auto max-w-3xl outline-none"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          onLeave()
        }
      }}
    >
      {/* Above, where no message covers it; and there also when one reads on, if the window is high enough. */}
      <div className="z-10 flex flex-col gap-4 border-b border-line bg-canvas px-8 pt-6 pb-5 [@media(min-height:45rem)]:sticky [@media(min-height:45rem)]:top-0">
        <header className="flex items-start justify-between gap-6">
          <div className="min-w-0">
            <p className="flex items-center gap-2 text-xs text-ink-faint">
              <bdi>{row.number}</bdi>
              <Badge>{row.levelName}</Badge>
              <Due at={row.dueAt} />
            </p>
            <h2 className="mt-1.5 text-lg font-semibold tracking-tight wrap-anywhere">
              <bdi>{row.title}</bdi>
            </h2>
            <p className="text-sm text-ink-soft">
              <bdi>{row.requester}</bdi>
            </p>
            {onBehalfOf && (
              <p className="text-sm text-ink-soft">{t('pane.onBehalfOf', { name: onBehalfOf })}</p>
            )}
          </div>
          <ButtonLink
            to={`/approvals/${row.id}`}
            look="quiet"
            aria-label={t('pane.page')}
            title={t('pane.page')}
            className="-mt-1 px-2"
          >
            <Maximize2 size={16} aria-hidden />
          </ButtonLink>
        </header>
        {row.trouble && (
          <p className="flex gap-2 rounded-lg bg-bad-soft px-3 py-2 text-sm text-bad">
            <CircleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
            {why}
          </p>
        )}
        {isOver(row.trouble) ? (
          <Unsent key={row.id} approvalId={row.id} />
        ) : (
          <DecisionForm
            key={row.id}
            approval={row}
            onDecide={(outcome, comment) => {
              const decided = decide(row, outcome, comment)
              onLeave()
              return decided
            }}
          />
        )}
      </div>
      <div className="flex flex-col gap-6 px-8 py-6">
        {stayed ? <ApprovalRecord requestId={row.requestId} /> : <Skeleton lines={7} className="h-9" />}
      </div>
    </article>
  )
}

/** What was typed about an approval that cannot be decided any more, to be copied or forgotten. */
function Unsent({ approvalId }: { approvalId: string }) {
  const { t } = useTranslation('approvals')
  const { text } = useDraft(approvalId)
  return (
    text && (
      <figure className="text-sm">
        <figcaption className="font-medium">
          {t('comment.unsent')} <span className="font-normal text-ink-faint">{t('comment.unsentHint')}</span>
        </figcaption>
        <blockquote
          dir="auto"
          className="mt-1 w-fit border-s-2 border-line ps-3 wrap-anywhere whitespace-pre-wrap"
        >
          {text}
        </blockquote>
      </figure>
    )
  )
}

/** Whether one has been at a row for a moment. */
function useStayed(id: string): boolean {
  const [at, setAt] = useState(id)
  useEffect(() => {
    const timer = setTimeout(() => setAt(id), STAY_MS)
    return () => clearTimeout(timer)
  }, [id])
  return at === id
}
