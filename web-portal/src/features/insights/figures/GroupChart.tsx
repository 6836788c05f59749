import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { FigureGroup, Figures } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Bars } from '../charts/Bars'
import { Columns } from '../charts/Columns'
import type { Mark } from '../charts/mark'
import { ticksTo } from '../charts/ticks'
import { timesIn, type Asked, type Dimension } from './asked'
import { lengthOf, MEASURES, type MeasureName } from './measures'
import { useGroupName } from './useGroupName'
import { useListLink } from './useListLink'

/** More bars than these nobody compares. */
const MOST = 20

/** A measure of all groups side by side. Where there are several currencies, it is of the first one of them all. */
export function GroupChart({
  name,
  dimension,
  asked,
  groups,
  all,
  ref,
}: {
  name: MeasureName
  dimension: Dimension
  asked: Asked
  groups: FigureGroup[]
  all: Figures
  ref: Ref<SVGSVGElement>
}) {
  const { t } = useTranslation('insights')
  const formats = useFormats()
  const nameOf = useGroupName()
  const linkTo = useListLink()
  const navigate = useNavigate()
  const measure = MEASURES[name]
  const currency = all.budget[0]?.currency
  const times = ['DAY', 'WEEK', 'MONTH'].includes(dimension)
  const of = times ? t('figures.by.TIME') : t(`figures.by.${dimension}`)
  const label = t('figures.chart', { measure: t(`figures.measure.${name}`), by: of })

  const text = (value: number) => {
    switch (measure.kind) {
      case 'time':
        return formats.span(value)
      case 'share':
        return formats.percent(value)
      case 'money':
        return currency ? formats.money(String(value), currency) : formats.number(value)
      default:
        return formats.number(value)
    }
  }
  const markOf = (key: string, group: FigureGroup | undefined): Mark => {
    const value = group ? lengthOf(measure, group.figures, currency) : null
    return {
      key,
      label: nameOf({ dimension, key, name: group?.name }),
      value,
      text: value === null ? '–' : text(value),
    }
  }
  const pick = ({ key }: Mark) => navigate(linkTo({ ...measure.list, group: { dimension, key } }))

  if (times) {
    const byKey = new Map(groups.map((group) => [group.key, group]))
    const marks = timesIn(asked, dimension).map((key) => markOf(key, byKey.get(key)))
    const ticks = ticksTo(Math.max(0, ...marks.map(({ value }) => value ?? 0)), measure.kind)
    return <Columns ref={ref} label={label} marks={marks} ticks={ticks} text={text} onPick={pick} />
  }
  const marks = groups
    .map((group) => markOf(group.key, group))
    .sort((one, other) => (other.value ?? -1) - (one.value ?? -1))
  return (
    <>
      <Bars ref={ref} label={label} marks={marks.slice(0, MOST)} onPick={pick} />
      {marks.length > MOST && (
        <p className="text-xs text-ink-faint">
          {t('figures.largest', { shown: formats.number(MOST), all: formats.number(marks.length) })}
        </p>
      )}
    </>
  )
}
