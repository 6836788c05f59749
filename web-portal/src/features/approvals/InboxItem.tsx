import { Check, X } from 'lucide-react'
import { memo, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats, useMinute } from '@/i18n/formats'
import { Avatar } from '@/ui/Avatar'
import { Badge } from '@/ui/Badge'
import { IconButton } from '@/ui/Button'
import { classes } from '@/ui/classes'
import { Amount } from './Amount'
import { Due } from './Due'
import { isOver } from './inboxChanges'
import { RowTrouble } from './RowTrouble'
import type { InboxRow } from './row'

/** What can be done with a row. They are the same for all rows, so that one that changes redraws no other. */
export interface RowActions {
  open: (row: InboxRow, event: MouseEvent) => void
  tick: (row: InboxRow, extend: boolean) => void
  approve: (row: InboxRow) => void
  reject: (row: InboxRow) => void
  dismiss: (row: InboxRow) => void
}

interface Props {
  row: InboxRow
  index: number
  category: string | undefined
  onBehalfOf: string | undefined
  active: boolean
  ticked: boolean
  actions: RowActions
}

/** All it takes to decide. Its height never changes, so that a hundred thousand of them can be scrolled through. */
export const InboxItem = memo(function InboxItem({
  row,
  index,
  category,
  onBehalfOf,
  active,
  ticked,
  actions,
}: Props) {
  const { t } = useTranslation('approvals')
  const label = useRowLabel(row, onBehalfOf)
  const over = isOver(row.trouble)
  return (
    <div
      id={`approval-${row.id}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={ticked}
      aria-label={label}
      tabIndex={active ? 0 : -1}
      data-active={active || undefined}
      onClick={(event) => actions.open(row, event)}
      className={classes(
        'group relative flex h-full cursor-pointer gap-3 border-b border-line px-4 py-3 outline-offset-[-2px]',
        ticked ? 'bg-accent-soft' : active ? 'bg-sunken' : 'bg-surface hover:bg-sunken/60',
        over && 'text-ink-faint',
      )}
    >
      {active && <span aria-hidden className="absolute inset-y-0 start-0 w-0.5 bg-accent" />}
      <div role="gridcell" className="relative mt-0.5 size-7 shrink-0">
        <span className={classes('group-hover:opacity-0', ticked && 'opacity-0')}>
          <Avatar name={row.requester} />
        </span>
        <input
          type="checkbox"
          checked={ticked}
          tabIndex={-1}
          aria-label={t('row.tick', { number: row.number })}
          onClick={(event) => {
            event.stopPropagation()
            actions.tick(row, event.shiftKey)
          }}
          onChange={() => undefined}
          className={classes(
            'absolute inset-0 m-auto size-4 cursor-pointer accent-accent group-hover:opacity-100',
            // Room for a finger around it.
            'before:absolute before:-inset-2.5',
            ticked ? 'opacity-100' : 'opacity-0',
          )}
        />
      </div>
      <div role="gridcell" className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0 flex-1">
            <p className="flex font-medium" title={row.title}>
              <span dir="auto" className="min-w-0 truncate">
                {row.title}
              </span>
            </p>
            {!row.trouble && (
              <p className="truncate text-xs text-ink-soft">
                <bdi>{row.requester}</bdi>
                {category && <> · {category}</>} · {row.region}
              </p>
            )}
            {!row.trouble && (
              <p className="truncate text-xs text-ink-faint sm:hidden">
                <bdi>{row.number}</bdi> · {row.levelName}
                {onBehalfOf && <> · {t('row.onBehalfOf', { name: onBehalfOf })}</>}
              </p>
            )}
          </div>
          <Amount {...row} />
        </div>
        {row.trouble ? (
          <RowTrouble row={row} problem={row.trouble} onDismiss={actions.dismiss} />
        ) : (
          <div
            className={classes(
              'mt-auto flex min-w-0 items-center gap-1.5 group-hover:pe-22 pointer-coarse:pe-22',
              active && 'pe-22',
            )}
          >
            <Due at={row.dueAt} />
            <Badge className="max-sm:hidden">{row.levelName}</Badge>
            <span className="truncate text-xs text-ink-faint max-sm:hidden">
              {onBehalfOf ? t('row.onBehalfOf', { name: onBehalfOf }) : <bdi>{row.number}</bdi>}
            </span>
          </div>
        )}
      </div>
      {!over && !row.trouble && (
        <div
          role="gridcell"
          className={classes(
            'absolute end-3 bottom-2 gap-1 rounded-lg group-hover:flex pointer-coarse:flex',
            active ? 'flex' : 'hidden',
          )}
        >
          <IconButton
            label={t('row.reject', { number: row.number })}
            look="secondary"
            tabIndex={active ? 0 : -1}
            onClick={(event) => {
              event.stopPropagation()
              actions.reject(row)
            }}
          >
            <X size={16} aria-hidden className="text-bad" />
          </IconButton>
          <IconButton
            label={t('row.approve', { number: row.number })}
            look="secondary"
            tabIndex={active ? 0 : -1}
            onClick={(event) => {
              event.stopPropagation()
              actions.approve(row)
            }}
          >
            <Check size={16} aria-hidden className="text-good" />
          </IconButton>
        </div>
      )}
    </div>
  )
})

/** What a screen reader says of a row when one comes to it. */
function useRowLabel(row: InboxRow, onBehalfOf: string | undefined): string {
  const { t } = useTranslation('approvals')
  const formats = useFormats()
  const now = useMinute()
  const when = formats.relative(row.dueAt, now)
  return [
    row.title,
    formats.money(row.amount, row.currency),
    row.requester,
    row.number,
    row.levelName,
    Date.parse(row.dueAt) < now ? t('due.overdue', { when }) : t('due.due', { when }),
    onBehalfOf && t('row.onBehalfOf', { name: onBehalfOf }),
  ]
    .filter(Boolean)
    .join(', ')
}
