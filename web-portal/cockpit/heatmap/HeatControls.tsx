import { known, t } from '../i18n/texts'
import { Choice } from '../ui/fields'
import { METRICS } from './metric'
import { PeriodField } from './PeriodField'
import { presetOf, presetPeriods, PRESETS, type Preset } from './period'
import type { View } from './view'

export function HeatControls({
  view,
  today,
  onChange,
}: {
  view: View
  today: number
  onChange: (changed: Partial<View>) => void
}) {
  const preset = presetOf(view, today)
  return (
    <form className="athena-filters" aria-label={t('filter')} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={t('heatmap.metric')}
        value={view.metric}
        options={METRICS.map((metric) => [metric, known('metric', metric)])}
        onChange={(metric) => onChange({ metric })}
      />
      <VersionsField versions={view.versions} onChange={(versions) => onChange({ versions })} />
      <PresetField preset={preset} onChange={(days) => onChange(presetPeriods(days, today))} />
      <PeriodField
        label={t('heatmap.before')}
        period={view.before}
        onChange={(before) => onChange({ before })}
      />
      <PeriodField label={t('heatmap.now')} period={view.now} onChange={(now) => onChange({ now })} />
    </form>
  )
}

export function VersionsField({
  versions,
  onChange,
}: {
  versions: View['versions']
  onChange: (versions: View['versions']) => void
}) {
  return (
    <Choice
      label={t('versions')}
      value={versions}
      options={[
        ['THIS', t('versionsThis')],
        ['ALL', t('versionsAll')],
      ]}
      onChange={onChange}
    />
  )
}

export function PresetField({
  preset,
  onChange,
}: {
  preset: Preset | null
  onChange: (days: number) => void
}) {
  const options = PRESETS.map((days): [string, string] => [String(days), t('lastDays', { number: days })])
  return (
    <Choice
      label={t('periods')}
      value={String(preset ?? '')}
      options={preset ? options : [['', t('ownDates')], ...options]}
      onChange={(days) => days && onChange(Number(days))}
    />
  )
}
