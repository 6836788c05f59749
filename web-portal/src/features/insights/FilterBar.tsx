import { useTranslation } from 'react-i18next'
import { FLOW, useFlowVersionsQuery } from '@/features/flows'
import { Choice, SelectField, TextField } from '@/ui/Field'
import { PRESETS, withDay, type WaysFilter } from './filter'
import type { useWaysAddress } from './useWaysAddress'

const OWN = 'own'

/** Narrows down whose ways are shown. Each change counts at once. */
export function FilterBar({
  filter,
  onChange,
}: {
  filter: WaysFilter
  onChange: ReturnType<typeof useWaysAddress>['change']
}) {
  const { t } = useTranslation('insights')
  const { from, until, preset } = filter
  const setDay = (day: { from?: string; until?: string }) => {
    if (day.from !== '' && day.until !== '') {
      onChange(withDay(filter, day))
    }
  }
  return (
    <search aria-label={t('filter.title')} className="flex flex-wrap items-end gap-3">
      <Choice
        legend={t('filter.period')}
        value={preset ? String(preset) : OWN}
        options={[
          ...PRESETS.map((days) => ({ value: String(days), label: t('filter.days', { count: days }) })),
          { value: OWN, label: t('filter.own') },
        ]}
        onChange={(chosen) =>
          onChange(chosen === OWN ? withDay(filter, {}) : { days: chosen, from: undefined, until: undefined })
        }
      />
      <div className="grid grow grid-cols-2 gap-3 lg:grid-cols-3">
        <TextField
          label={t('filter.from')}
          required
          type="date"
          value={from}
          max={until}
          onChange={(event) => setDay({ from: event.target.value })}
        />
        <TextField
          label={t('filter.until')}
          required
          type="date"
          value={until}
          min={from}
          onChange={(event) => setDay({ until: event.target.value })}
        />
        <VersionField version={filter.version} onChange={(version) => onChange({ version })} />
      </div>
    </search>
  )
}

function VersionField({
  version,
  onChange,
}: {
  version: number | undefined
  onChange: (version: string) => void
}) {
  const { t } = useTranslation('insights')
  const { data } = useFlowVersionsQuery({ key: FLOW })
  const known = data?.items ?? []
  return (
    <SelectField
      className="max-lg:col-span-2"
      label={t('filter.version')}
      required
      value={version ?? ''}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('filter.anyVersion')}</option>
      {version !== undefined && !known.some((each) => each.version === version) && (
        <option value={version}>{t('version', { version })}</option>
      )}
      {known.map((each) => (
        <option key={each.version} value={each.version}>
          {[t('version', { version: each.version }), each.name].filter(Boolean).join(' · ')}
        </option>
      ))}
    </SelectField>
  )
}
