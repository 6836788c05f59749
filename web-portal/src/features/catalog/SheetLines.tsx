import { useTranslation } from 'react-i18next'
import type { ImportAssignmentsLine } from '@/api/generated/athena'
import { Badge, type Tone } from '@/ui/Badge'

const TONES: Record<ImportAssignmentsLine['outcome'], Tone> = {
  CREATED: 'good',
  CHANGED: 'accent',
  REMOVED: 'warn',
  UNCHANGED: 'neutral',
  INVALID: 'bad',
}

/** More would make the dialog slow, and nobody reads them. */
const MOST_SHOWN = 200

/** What each line of a file does: those with errors first, those that change nothing left out. */
export function SheetLines({ lines }: { lines: ImportAssignmentsLine[] }) {
  const { t } = useTranslation('catalog')
  const telling = lines
    .filter((line) => line.outcome !== 'UNCHANGED' || line.warnings.length > 0)
    .toSorted((a, b) => Number(b.outcome === 'INVALID') - Number(a.outcome === 'INVALID') || a.line - b.line)
  return (
    <>
      <ul className="flex max-h-80 flex-col divide-y divide-line overflow-y-auto rounded-lg border border-line empty:hidden">
        {telling.slice(0, MOST_SHOWN).map((line) => (
          <li key={line.line} className="flex flex-col gap-1 px-3 py-2">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="text-xs text-ink-faint tabular">{t('import.line', { line: line.line })}</span>
              <Badge tone={TONES[line.outcome]}>{t(`outcome.${line.outcome}`)}</Badge>
              <span className="font-medium break-words" dir="auto">
                {[line.category, line.level, line.region, line.department].filter(Boolean).join(' · ')}
              </span>
            </p>
            {line.outcome !== 'INVALID' && line.outcome !== 'UNCHANGED' && (
              <p className="text-xs text-ink-soft" dir="ltr">
                {line.before.length > 0 && <del className="me-2">{line.before.join(' ')}</del>}
                {line.after.length > 0 && <ins className="no-underline">{line.after.join(' ')}</ins>}
              </p>
            )}
            <Findings findings={line.errors} className="text-bad" />
            <Findings findings={line.warnings} className="text-warn" />
          </li>
        ))}
      </ul>
      {telling.length > MOST_SHOWN && (
        <p className="text-xs text-ink-faint">{t('import.more', { count: telling.length - MOST_SHOWN })}</p>
      )}
    </>
  )
}

function Findings({ findings, className }: { findings: ImportAssignmentsLine['errors']; className: string }) {
  return findings.map(({ column, detail }) => (
    <p key={column + detail} className={className}>
      <code className="text-xs">{column}</code> {detail}
    </p>
  ))
}
