import { LETTER, type Mark } from './mark'

/** Names points in time below a chart: as many as there is room for. */
export function Times({
  marks,
  x,
  y,
  width,
}: {
  marks: Pick<Mark, 'key' | 'label'>[]
  x: (key: string) => number
  y: number
  width: number
}) {
  let free = 0
  return marks.map(({ key, label }) => {
    const half = (label.length * LETTER) / 2
    const at = x(key)
    if (at - half < free || at + half > width) {
      return null
    }
    free = at + half + 2 * LETTER
    return (
      <text key={key} x={at} y={y} textAnchor="middle" className="fill-ink-soft">
        {label}
      </text>
    )
  })
}
