import { Minus, Move, Pencil, Plus, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { classes } from '@/ui/classes'
import type { Change, Kind } from './change'
import { useSentence } from './useSentence'

const LOOKS: Record<Kind, { Icon: LucideIcon; className: string }> = {
  added: { Icon: Plus, className: 'bg-good-soft text-good' },
  removed: { Icon: Minus, className: 'bg-bad-soft text-bad' },
  changed: { Icon: Pencil, className: 'bg-warn-soft text-warn' },
  layout: { Icon: Move, className: 'bg-sunken text-ink-soft' },
}

/** The sign of what became of something, beside its words. */
export function KindSign({ kind }: { kind: Kind }) {
  const { Icon, className } = LOOKS[kind]
  return (
    <span
      aria-hidden
      className={classes('mt-0.5 grid size-5 shrink-0 place-items-center rounded-full', className)}
    >
      <Icon size={12} strokeWidth={3} />
    </span>
  )
}

export interface Choosing {
  chosen: Change | undefined
  /** Whether it can be shown on a diagram. */
  isDrawn: (change: Change) => boolean
  choose: (change: Change) => void
}

/** Changes in words, each with what it consists of; where there are diagrams, each leads to where it is. */
export function ChangeList({ changes, choosing }: { changes: readonly Change[]; choosing?: Choosing }) {
  return (
    <ul className="flex flex-col gap-1">
      {changes.map((change, place) => (
        <OneChange key={place} change={change} choosing={choosing} />
      ))}
    </ul>
  )
}

function OneChange({ change, choosing }: { change: Change; choosing: Choosing | undefined }) {
  const { t } = useTranslation('difference')
  const say = useSentence()
  const look = 'flex w-full gap-2 rounded-lg px-2 py-1.5 text-start text-sm'
  const text = (
    <>
      <KindSign kind={change.kind} />
      <span className="min-w-0 break-words" dir="auto">
        <span className="sr-only">{t(`kind.${change.kind}`)}: </span>
        {say(change.says)}
      </span>
    </>
  )
  return (
    <li>
      {choosing?.isDrawn(change) ? (
        <button
          type="button"
          aria-current={choosing.chosen === change || undefined}
          className={classes(look, 'hover:bg-sunken', choosing.chosen === change && 'bg-accent-soft')}
          onClick={() => choosing.choose(change)}
        >
          {text}
        </button>
      ) : (
        <p className={look}>{text}</p>
      )}
      {change.parts.length > 0 && (
        <details className="ms-7">
          <summary className="cursor-pointer rounded px-2 py-0.5 text-xs text-ink-faint hover:text-ink">
            {t('parts', { count: change.parts.length })}
          </summary>
          <ChangeList changes={change.parts} choosing={choosing} />
        </details>
      )}
    </li>
  )
}
