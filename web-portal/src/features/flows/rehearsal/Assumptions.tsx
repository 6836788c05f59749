import { useTranslation } from 'react-i18next'
import type { RehearsalResult } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Card } from '@/ui/Page'

/** How much of it happened, and what had to be supposed for the rest. */
export function Assumptions({ result: { measured, assumed, assumptions } }: { result: RehearsalResult }) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const all = measured + assumed
  return (
    <Card className="flex flex-col gap-3 p-5">
      <div aria-hidden className="flex h-2.5 overflow-hidden rounded-full border border-line-strong">
        <span className="bg-accent" style={{ inlineSize: all > 0 ? `${(measured / all) * 100}%` : 0 }} />
        <span className="flex-1 bg-accent-soft" />
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
        {(['measured', 'assumed'] as const).map((kind) => (
          <div key={kind} className="flex items-baseline gap-2">
            <dt className="flex items-center gap-2">
              <span
                aria-hidden
                className={`size-3 rounded border border-line-strong ${kind === 'measured' ? 'bg-accent' : 'bg-accent-soft'}`}
              />
              {t(`certainty.${kind}`)}
            </dt>
            <dd className="font-semibold tabular">
              {formats.number(kind === 'measured' ? measured : assumed)}
            </dd>
          </div>
        ))}
      </dl>
      <ul className="flex list-disc flex-col gap-1 ps-5 text-sm text-ink-soft">
        {assumptions.map((name) => (
          // What a rehearsal of another release supposed may have no words here.
          <li key={name}>{t(`assumption.${name as 'SAME_DECISION'}`, { defaultValue: name })}</li>
        ))}
      </ul>
    </Card>
  )
}
