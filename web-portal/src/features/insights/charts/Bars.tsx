import { scaleLinear } from 'd3-scale'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Frame } from './Frame'
import { LETTER, shortened, type Mark } from './mark'

const ROW = 42
const BAR = 12

/** A bar for each, under its name, so that names have room on a phone too. */
export function Bars({
  label,
  marks,
  onPick,
  ref,
}: {
  label: string
  marks: Mark[]
  onPick: (mark: Mark) => void
  ref: Ref<SVGSVGElement>
}) {
  const { i18n } = useTranslation()
  const rtl = i18n.dir() === 'rtl'
  const greatest = Math.max(0, ...marks.map(({ value }) => value ?? 0))
  return (
    <Frame ref={ref} label={label} height={marks.length * ROW}>
      {(width) => {
        const length = scaleLinear([0, greatest || 1], [0, width])
        const [start, end] = rtl ? [width, 0] : [0, width]
        return marks.map((mark, at) => {
          const long = length(mark.value ?? 0)
          return (
            <g
              key={mark.key}
              transform={`translate(0 ${at * ROW})`}
              className="cursor-pointer"
              onClick={() => onPick(mark)}
            >
              <title>{`${mark.label}: ${mark.text}`}</title>
              <rect width={width} height={ROW} fill="transparent" />
              <text x={start} y={15} className="fill-ink">
                {shortened(mark.label, width - (mark.text.length + 2) * LETTER)}
              </text>
              <text x={end} y={15} textAnchor="end" className="fill-ink font-medium tabular-nums">
                {mark.text}
              </text>
              <rect y={22} width={width} height={BAR} rx={3} className="fill-sunken" />
              <rect
                x={rtl ? width - long : 0}
                y={22}
                width={long}
                height={BAR}
                rx={3}
                className="fill-accent"
              />
            </g>
          )
        })
      }}
    </Frame>
  )
}
