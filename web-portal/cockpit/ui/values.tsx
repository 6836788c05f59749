import type { Outcome as Outcomes, Who } from '../answers'
import { duration, exactTime, time, timeToTheSecond } from '../i18n/format'
import { known, t } from '../i18n/texts'

export function Time({ at, toTheSecond = false }: { at: string | null; toTheSecond?: boolean }) {
  return at === null ? (
    <Missing />
  ) : (
    <time dateTime={at} title={exactTime(at)} className="athena-time">
      {toTheSecond ? timeToTheSecond(at) : time(at)}
    </time>
  )
}

export function Duration({ ms }: { ms: number | null }) {
  return ms === null ? <Missing /> : <span className="athena-number">{duration(ms)}</span>
}

export function Missing() {
  return (
    <span className="athena-missing">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('none')}</span>
    </span>
  )
}

export function Name({ who, onBehalfOf = null }: { who: Who; onBehalfOf?: Who }) {
  if (!who) {
    return <Missing />
  }
  return (
    <>
      {who.name}
      {onBehalfOf && <small className="athena-aside"> {t('onBehalfOf', { name: onBehalfOf.name })}</small>}
    </>
  )
}

const SIGNS: Record<string, string> = { APPROVED: '✓', REJECTED: '✕', PENDING: '…', WITHDRAWN: '↩' }

export function Outcome({ of }: { of: Outcomes | null }) {
  return of === null ? (
    <Missing />
  ) : (
    <span className={`athena-tag athena-tag-${of.toLowerCase()}`}>
      <span aria-hidden="true">{SIGNS[of]} </span>
      {known('outcome', of)}
    </span>
  )
}

/** A part of the largest, beside the number that says it. */
export function Bar({ part, className = '' }: { part: number; className?: string }) {
  return (
    <span className="athena-bar" aria-hidden="true">
      <span className={className} style={{ width: `${Math.max(part * 100, part > 0 ? 1 : 0)}%` }} />
    </span>
  )
}
