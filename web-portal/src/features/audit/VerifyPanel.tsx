import { BadgeCheck, CircleAlert, CircleCheck, CircleHelp, ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AuditEntryView } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { classes } from '@/ui/classes'
import { Section } from '@/ui/Page'
import { FormProblem } from '@/ui/states'
import { KeyPanel } from './KeyPanel'
import type { Outcome, Step, Verdict } from './proof/verifyEntry'
import { useTrustedKey } from './trust'
import { useVerification } from './useVerification'

const LOOK: Record<Outcome, { icon: typeof CircleCheck; colour: string; box: string }> = {
  passed: { icon: CircleCheck, colour: 'text-good', box: 'bg-good-soft text-good' },
  failed: { icon: CircleAlert, colour: 'text-bad', box: 'bg-bad-soft text-bad' },
  unknown: { icon: CircleHelp, colour: 'text-warn', box: 'bg-warn-soft text-warn' },
}

/** Proves an entry here, in the reader's own browser: the server is asked for evidence, and not for its opinion. */
export function VerifyPanel({ entry }: { entry: AuditEntryView }) {
  const { t } = useTranslation('audit')
  const { verification, verify, forget } = useVerification(entry)
  return (
    <Section
      title={t('verify.title')}
      actions={
        <Button
          look={verification.state === 'done' ? 'secondary' : 'primary'}
          busy={verification.state === 'running'}
          onClick={() => void verify()}
        >
          <ShieldCheck size={16} aria-hidden />
          {t(verification.state === 'done' ? 'verify.again' : 'verify.run')}
        </Button>
      }
    >
      <p className="text-sm text-ink-soft">{t('verify.lead')}</p>
      <div aria-live="polite" className="flex flex-col gap-3">
        {verification.state === 'insecure' && <p className="text-sm text-bad">{t('verify.insecure')}</p>}
        {verification.state === 'failed' && <FormProblem error={verification.error} />}
        {verification.state === 'done' && <Result verdict={verification.verdict} />}
      </div>
      <KeyPanel onChange={forget} />
    </Section>
  )
}

function Result({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('audit')
  const formats = useFormats()
  const key = useTrustedKey()
  const { icon: Icon, box } = LOOK[verdict.outcome]
  return (
    <>
      <div className={classes('flex items-start gap-3 rounded-xl px-4 py-3', box)}>
        {verdict.outcome === 'passed' ? (
          <BadgeCheck size={20} aria-hidden className="mt-px shrink-0" />
        ) : (
          <Icon size={20} aria-hidden className="mt-px shrink-0" />
        )}
        <div>
          <p className="font-semibold">{t(`verdict.${verdict.outcome}`)}</p>
          {verdict.checkpoint && verdict.outcome !== 'failed' && (
            <p className="text-sm">
              {t('verdict.against', { size: formats.number(verdict.checkpoint.size) })}
            </p>
          )}
        </div>
      </div>
      {key?.origin === 'firstSeen' && verdict.outcome !== 'failed' && (
        <p className="rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn">{t('verdict.firstSeen')}</p>
      )}
      <ol className="divide-y divide-line rounded-xl border border-line">
        {verdict.steps.map((step) => (
          <StepLine key={step.name} step={step} />
        ))}
      </ol>
    </>
  )
}

function StepLine({ step }: { step: Step }) {
  const { t } = useTranslation('audit')
  const { icon: Icon, colour } = LOOK[step.outcome]
  return (
    <li className="flex gap-3 px-4 py-2.5">
      <Icon size={16} aria-hidden className={classes('mt-0.5 shrink-0', colour)} />
      <div className="min-w-0 text-sm">
        <p>
          <span className="font-medium">{t(`step.${step.name}`)}</span>{' '}
          <span className={classes('text-xs font-medium', colour)}>{t(`outcome.${step.outcome}`)}</span>
        </p>
        <p className="text-xs text-ink-soft">
          {step.reason
            ? t(`reason.${step.reason}`)
            : t(step.outcome === 'failed' ? `failed.${step.name}` : `passed.${step.name}`)}
        </p>
        {step.detail && (
          <code dir="ltr" className="mt-0.5 block text-xs break-all text-ink-faint rtl:text-end">
            {step.detail}
          </code>
        )}
      </div>
    </li>
  )
}
