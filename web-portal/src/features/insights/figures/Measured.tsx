import { useTranslation } from 'react-i18next'
import type { Figures } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import type { Group } from './asked'
import { ListLink } from './ListLink'
import { MEASURES, type MeasureName } from './measures'

/** A measure of some figures, which leads to what it counts. */
export function Measured({
  name,
  figures,
  group,
  of,
}: {
  name: MeasureName
  figures: Figures
  group?: Group
  /** What the group is called. */
  of?: string
}) {
  const { t } = useTranslation('insights')
  const formats = useFormats()
  const measure = MEASURES[name]
  const label = [t(`figures.measure.${name}`), of].filter(Boolean).join(' · ')
  const link = (text: string, sentence?: string) => (
    <ListLink key={text} list={{ ...measure.list, group }} label={label} text={text} sentence={sentence} />
  )
  switch (measure.kind) {
    case 'count':
      return link(formats.number(measure.of(figures)))
    case 'time': {
      const seconds = measure.of(figures)
      return seconds == null ? <Nothing /> : link(formats.span(seconds))
    }
    case 'share': {
      const [part, whole] = measure.of(figures)
      if (whole === 0) {
        return <Nothing />
      }
      const values = { part: formats.number(part), whole: formats.number(whole) }
      const share = formats.percent(part / whole)
      return (
        <span className="inline-flex flex-wrap items-baseline justify-end gap-x-2">
          <span className="text-xs whitespace-nowrap text-ink-soft tabular">
            {t('figures.partOf', values)}
          </span>
          {link(share, t('figures.sentence', { label, share, ...values }))}
        </span>
      )
    }
    case 'money': {
      const budget = measure.of(figures)
      return budget.length === 0 ? (
        <Nothing />
      ) : (
        <span className="inline-flex flex-col items-end">
          {budget.map(({ amount, currency }) => link(formats.money(amount, currency)))}
        </span>
      )
    }
  }
}

function Nothing() {
  const { t } = useTranslation('insights')
  return (
    <span className="text-ink-faint">
      <span aria-hidden>–</span>
      <span className="sr-only">{t('figures.nothing')}</span>
    </span>
  )
}
