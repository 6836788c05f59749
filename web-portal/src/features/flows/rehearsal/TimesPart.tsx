import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RehearsalResult } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { SelectField } from '@/ui/Field'
import { Card, Section } from '@/ui/Page'
import { both } from './compared'
import { StepTable } from './StepTable'
import { TimesPlot } from './TimesPlot'

/** How long the levels took and would have taken, everywhere and in each region. */
export function TimesPart({
  result,
  levels,
}: {
  result: RehearsalResult
  /** What the levels are called. */
  levels: ReadonlyMap<string, string>
}) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const [region, setRegion] = useState('')
  const perLevel = region
    ? result.steps
        .filter((step) => step.region === region)
        .map(({ level, times }) => ({ key: level, name: levels.get(level) ?? level, times }))
    : result.levels.map(({ level, name, work }) => ({
        key: level,
        name,
        times: both(work, ({ times }) => times),
      }))
  return (
    <>
      <Section title={t('times.title')}>
        <Card className="flex flex-col gap-5 p-5">
          <SelectField
            label={t('times.region')}
            required
            className="max-w-60"
            value={region}
            onChange={(event) => setRegion(event.target.value)}
          >
            <option value="">{t('times.everywhere')}</option>
            {result.regions.map((each) => (
              <option key={each.region}>{each.region}</option>
            ))}
          </SelectField>
          <TimesPlot label={t('times.title')} rows={perLevel} />
          <details>
            <summary className="w-fit cursor-pointer rounded text-sm font-medium">{t('times.table')}</summary>
            <div className="mt-3">
              <StepTable steps={result.steps} levels={levels} />
            </div>
          </details>
        </Card>
      </Section>
      <Section title={t('region.title')}>
        <Card className="p-5">
          <TimesPlot
            label={t('region.title')}
            rows={result.regions.map(({ region: name, requests, times }) => ({
              key: name,
              name,
              note: t('region.requests', { requests: formats.number(requests) }),
              times,
            }))}
          />
        </Card>
      </Section>
    </>
  )
}
