import { CornerUpLeft, FileX, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RollBackDecisionUndone } from '@/api/generated/athena'
import { useNames } from '@/api/people'

/** What a rollback undoes: decisions that fall, levels that close, and what is open again. */
export function RollbackEffects({ effects }: { effects: RollBackDecisionUndone }) {
  const { t } = useTranslation('approvals')
  const { decision, superseded, withdrawn, reopens } = effects
  const names = useNames(superseded.map(({ decidedBy }) => decidedBy))
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p>
        {t(decision.outcome === 'APPROVED' ? 'undo.approval' : 'undo.rejection', {
          level: decision.levelName,
        })}
      </p>
      <ul aria-label={t('undo.effects')} className="flex flex-col gap-2">
        {superseded.map((other) => (
          <Effect key={other.approvalId} tone="text-bad" icon={<CornerUpLeft size={16} aria-hidden />}>
            {t(other.outcome === 'APPROVED' ? 'undo.falls.approval' : 'undo.falls.rejection', {
              level: other.levelName,
              name: names(other.decidedBy) ?? t('meanwhile.somebody'),
            })}
          </Effect>
        ))}
        {withdrawn.map((step) => (
          <Effect key={step.approvalId} tone="text-warn" icon={<FileX size={16} aria-hidden />}>
            {t('undo.withdrawn', { level: step.levelName })}
          </Effect>
        ))}
        {reopens.map((level) => (
          <Effect key={level} tone="text-good" icon={<RotateCcw size={16} aria-hidden />}>
            {t('undo.reopens', { level: level === decision.level ? decision.levelName : level })}
          </Effect>
        ))}
      </ul>
    </div>
  )
}

function Effect({ icon, tone, children }: { icon: ReactNode; tone: string; children: ReactNode }) {
  return (
    <li className="flex gap-2.5">
      <span className={`mt-0.5 shrink-0 ${tone}`}>{icon}</span>
      {children}
    </li>
  )
}
