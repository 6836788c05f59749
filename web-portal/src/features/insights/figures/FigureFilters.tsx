import { useTranslation } from 'react-i18next'
import { SelectField } from '@/ui/Field'
import { PeriodFields } from '../PeriodFields'
import { useGroupNamesQuery } from './api'
import { NARROWINGS, PRESETS, type Asked, type Dimension, type Narrowing } from './asked'
import { useFiguresAddress } from './useFiguresAddress'
import { useGroupName } from './useGroupName'

const DIMENSION: Record<keyof Narrowing, Dimension> = {
  region: 'REGION',
  category: 'CATEGORY',
  level: 'LEVEL',
  team: 'TEAM',
}

/** Narrows down of what the figures are. Each change counts at once. */
export function FigureFilters() {
  const { filter, asked, choose, write } = useFiguresAddress()
  return (
    <PeriodFields
      period={filter}
      presets={PRESETS}
      onChange={(change) => (change.days ? choose(change) : write(change))}
    >
      {NARROWINGS.map((name) => (
        <GroupField
          key={name}
          dimension={DIMENSION[name]}
          period={{ from: asked.from, until: asked.until }}
          value={filter[name]}
          onChange={(value) => choose({ [name]: value })}
        />
      ))}
    </PeriodFields>
  )
}

/** Offers what there is something of in the period. */
function GroupField({
  dimension,
  period,
  value = '',
  onChange,
}: {
  dimension: Dimension
  period: Asked
  value: string | undefined
  onChange: (value: string) => void
}) {
  const { t } = useTranslation('insights')
  const nameOf = useGroupName()
  const { currentData: groups = [] } = useGroupNamesQuery({ ...period, dimension })
  return (
    <SelectField
      label={t(`figures.by.${dimension}`)}
      required
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('figures.any')}</option>
      {value && !groups.some(({ key }) => key === value) && (
        <option value={value}>{nameOf({ dimension, key: value })}</option>
      )}
      {groups.map(({ key, name }) => (
        <option key={key} value={key}>
          {nameOf({ dimension, key, name })}
        </option>
      ))}
    </SelectField>
  )
}
