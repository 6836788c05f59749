import { useTranslation } from 'react-i18next'
import { FLOW, useFlowVersionsQuery } from '@/features/flows'
import { SelectField } from '@/ui/Field'
import { PRESETS, type WaysFilter } from './filter'
import { PeriodFields } from './PeriodFields'
import type { useWaysAddress } from './useWaysAddress'

/** Narrows down whose ways are shown. Each change counts at once. */
export function FilterBar({
  filter,
  onChange,
}: {
  filter: WaysFilter
  onChange: ReturnType<typeof useWaysAddress>['change']
}) {
  return (
    <PeriodFields period={filter} presets={PRESETS} onChange={onChange}>
      <VersionField version={filter.version} onChange={(version) => onChange({ version })} />
    </PeriodFields>
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
