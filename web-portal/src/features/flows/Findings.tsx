import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '@/api/generated/athena'
import { FormProblem, Skeleton } from '@/ui/states'
import { Button } from '@/ui/Button'
import type { Checks } from './useChecks'

const LOOKS = {
  ERROR: { Icon: CircleAlert, className: 'text-bad' },
  WARNING: { Icon: TriangleAlert, className: 'text-warn' },
  INFO: { Icon: Info, className: 'text-ink-faint' },
}

/** What is to be mended before the draft can be published; each leads to where it is. */
export function Findings({
  checks: { report, error, isLoading, retry },
  findings,
  has,
  onSelect,
}: {
  checks: Checks
  /** Of the server, and of what it has not seen yet. */
  findings: Finding[]
  has: (id: string) => boolean
  onSelect: (id: string) => void
}) {
  const { t } = useTranslation(['flows', 'shell'])
  return (
    <section className="flex flex-col gap-2" aria-busy={isLoading}>
      <h2 className="text-sm font-semibold">{t('checks.title')}</h2>
      {error && !isLoading ? (
        <>
          <FormProblem error={error} />
          <Button onClick={retry}>{t('shell:action.retry')}</Button>
        </>
      ) : !report ? (
        <Skeleton lines={2} className="h-10" />
      ) : (
        report.publishable &&
        !findings.some(({ severity }) => severity === 'ERROR') && (
          <p className="flex items-center gap-2 text-sm text-good">
            <CircleCheck size={16} aria-hidden />
            {t('checks.good')}
          </p>
        )
      )}
      <FindingList findings={findings} has={has} onSelect={onSelect} />
    </section>
  )
}

/** Findings, each of which leads to where it is. */
export function FindingList({
  findings,
  has,
  onSelect,
}: {
  findings: Finding[]
  has: (id: string) => boolean
  onSelect: (id: string) => void
}) {
  return (
    <ul className="flex flex-col gap-1.5">
      {findings.map((finding, place) => (
        <li key={place}>
          <OneFinding finding={finding} has={has} onSelect={onSelect} />
        </li>
      ))}
    </ul>
  )
}

function OneFinding({
  finding: { severity, elementId, message },
  has,
  onSelect,
}: {
  finding: Finding
  has: (id: string) => boolean
  onSelect: (id: string) => void
}) {
  const { t } = useTranslation('flows')
  const { Icon, className } = LOOKS[severity]
  const text = (
    <>
      <Icon size={16} aria-hidden className={`mt-0.5 shrink-0 ${className}`} />
      <span className="min-w-0 break-words">
        <span className="sr-only">{t(`checks.${severity}`)}: </span>
        {message}
      </span>
    </>
  )
  const look = 'flex w-full gap-2 rounded-lg bg-sunken px-3 py-2 text-start text-sm'
  return elementId && has(elementId) ? (
    <button type="button" className={`${look} hover:bg-accent-soft`} onClick={() => onSelect(elementId)}>
      {text}
    </button>
  ) : (
    <p className={look}>{text}</p>
  )
}
