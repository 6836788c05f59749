import { useTranslation } from 'react-i18next'
import { LETTER } from './mark'

/** Lines behind a chart at some values, which stand beside them. */
export function Grid({
  ticks,
  y,
  text,
  left,
  right,
}: {
  ticks: number[]
  y: (value: number) => number
  text: (value: number) => string
  left: number
  right: number
}) {
  const { i18n } = useTranslation()
  // Where letters go from right to left, they begin where others end.
  const anchor = i18n.dir() === 'rtl' ? 'start' : 'end'
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
      <text x={left - 8} y={y(tick) + 4} textAnchor={anchor} className="fill-ink-soft">
        {text(tick)}
      </text>
    </g>
  ))
}

/** What the values beside the lines need. */
export function marginOf(texts: string[]): number {
  return Math.max(...texts.map((text) => text.length)) * LETTER + 12
}
